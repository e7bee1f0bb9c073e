package dev.rolecall.ui.shell;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.AccountId;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkFile;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.check.NetworkCheck;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.ui.accounts.AccountFormViewModel;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.control.Late;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.network.CheckTarget;
import dev.rolecall.ui.network.NetworkViewModel;
import dev.rolecall.ui.network.SettingsKeeper;
import dev.rolecall.ui.operations.ActivityView;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.operations.EarlierRuns;
import dev.rolecall.ui.operations.Retry;
import dev.rolecall.ui.palette.Destinations;
import dev.rolecall.ui.palette.PaletteViewModel;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.review.PendingBar;
import dev.rolecall.ui.review.ReviewViewModel;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The smallest nodes that fill a window.
final class TestParts {
    private TestParts() {}

    private static ShellParts of(
            Room room, ListView<String> list, TextField search, Node pendingBar) {
        ActivityViewModel activity =
                new ActivityViewModel(
                        room.workspace.operations(),
                        new NothingToRetry(),
                        new EarlierRuns(
                                new Journal(Path.of("nothing-is-applied"), Clock.systemUTC()),
                                room.workspace.operations(),
                                Instant.EPOCH,
                                () -> (_, _, _) -> Optional.empty()),
                        room.messages,
                        Clock.systemUTC());
        Button inspector = new Button("Inspector");
        inspector.setId("inspector-button");
        return new ShellParts(
                new Late<>(() -> new VBox(search, list)),
                new Late<>(() -> new StackPane(inspector)),
                button("All access"),
                button("People"),
                new Late<>(() -> new ActivityView(activity, room.messages)),
                button("History"),
                new Late<>(() -> new ActivityView(activity, room.messages)),
                pendingBar,
                _ -> List.of(),
                palette(room),
                id -> network(room, id));
    }

    private static Late<Node> button(String words) {
        return new Late<>(() -> new StackPane(new Button(words)));
    }

    /// A window around the smallest parts, with a form for accounts and nobody to sign in.
    static Shell shell(Room room, SecretQuestions questions, Theme theme, Clock clock) {
        return shell(room, new ListView<>(), new TextField(), () -> {}, questions, theme, clock);
    }

    /// The same around a list and a search field of the test's own.
    ///
    /// @param explore called when somebody wants to look around in the sandbox
    static Shell shell(
            Room room,
            ListView<String> list,
            TextField search,
            Runnable explore,
            SecretQuestions questions,
            Theme theme,
            Clock clock) {
        Workspace desk = room.workspace;
        ReviewViewModel review =
                new ReviewViewModel(
                        desk.accounts(), desk.inventory(), desk.staging(), desk.applying());
        return new Shell(
                desk,
                of(room, list, search, new PendingBar(review, room.messages)),
                review,
                edited ->
                        new AccountFormViewModel(
                                desk.accounts(),
                                desk.profiles(),
                                edited,
                                _ -> Optional.of("set"),
                                room.messages),
                _ -> Optional.empty(),
                questions,
                search::requestFocus,
                explore,
                theme,
                room.messages,
                clock);
    }

    private static PaletteViewModel palette(Room room) {
        Workspace desk = room.workspace;
        return new PaletteViewModel(
                desk.accounts(),
                desk.inventory(),
                new Destinations(
                        desk.navigation(),
                        new ResourcesViewModel(
                                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                                desk.staging(),
                                desk.operations(),
                                room.messages),
                        new AllAccessViewModel(
                                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                                desk.staging(),
                                desk.operations(),
                                room.messages)),
                desk.operations(),
                room.messages);
    }

    private static NetworkViewModel network(Room room, Optional<AccountId> id) {
        Network network = Networks.of(NetworkSettings.USUAL);
        return new NetworkViewModel(
                new SettingsKeeper(
                        network,
                        new NetworkFile(Path.of("/nowhere"), Clock.systemUTC()),
                        room.workspace.operations()),
                new NetworkCheck(network, Clock.systemUTC()),
                room.workspace.accounts().accounts().stream().map(TestParts::target).toList(),
                id.flatMap(room.workspace.accounts()::find).map(TestParts::target),
                room.workspace.operations(),
                room.messages,
                ZoneOffset.UTC);
    }

    private static CheckTarget target(OpenAccount open) {
        return new CheckTarget(open.account().name(), open.account().base());
    }

    /// Nothing failed.
    private static final class NothingToRetry implements Retry {
        @Override
        public ObservableIntegerValue failedChanges() {
            return new SimpleIntegerProperty();
        }

        @Override
        public void retryFailed() {}

        @Override
        public ObservableIntegerValue unknownOutcomes() {
            return new SimpleIntegerProperty();
        }

        @Override
        public void checkNow() {}
    }
}
