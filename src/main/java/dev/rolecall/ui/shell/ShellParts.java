package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Late;
import dev.rolecall.ui.network.NetworkViewModel;
import dev.rolecall.ui.palette.PaletteViewModel;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The nodes the shell gives room to, each made when it is first needed; it knows nothing about
/// what is in them.
///
/// @param resources the Resources place
/// @param inspector what is beside it: access to what is selected
/// @param allAccess the All access place
/// @param people the People place
/// @param activity the Activity place
/// @param history the History place
/// @param drawer the same list, in the drawer at the foot
/// @param pendingBar shown above the status bar while something is staged
/// @param commands what can be done in the table of a place
/// @param palette what finds things and commands
/// @param network makes what the network sheet shows, beginning with an account
public record ShellParts(
        Late<? extends Node> resources,
        Late<? extends Region> inspector,
        Late<? extends Node> allAccess,
        Late<? extends Node> people,
        Late<? extends Node> activity,
        Late<? extends Node> history,
        Late<? extends Node> drawer,
        Node pendingBar,
        Function<Place, List<Command>> commands,
        PaletteViewModel palette,
        Function<Optional<AccountId>, NetworkViewModel> network) {}
