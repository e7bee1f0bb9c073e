package dev.rolecall.ui.shell;

import dev.rolecall.ui.operations.ActivityView;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The nodes the shell gives room to; it knows nothing about what is in them.
///
/// @param resources the Resources place
/// @param inspector what is beside it: access to what is selected
/// @param allAccess the All access place
/// @param activity the Activity place
/// @param drawer the same list, in the drawer at the foot
/// @param pendingBar shown above the status bar while something is staged
public record ShellParts(
        Node resources,
        Region inspector,
        Node allAccess,
        ActivityView activity,
        ActivityView drawer,
        Node pendingBar) {}
