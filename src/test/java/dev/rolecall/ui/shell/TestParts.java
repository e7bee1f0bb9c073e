package dev.rolecall.ui.shell;

import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.operations.ActivityView;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.operations.Retry;
import dev.rolecall.ui.palette.Destinations;
import dev.rolecall.ui.palette.PaletteViewModel;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.workspace.Workspace;
import java.time.Clock;
import java.util.List;
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

    static ShellParts of(Room room, ListView<String> list, TextField search, Node pendingBar) {
        ActivityViewModel activity =
                new ActivityViewModel(
                        room.workspace.operations(),
                        new NothingToRetry(),
                        room.messages,
                        Clock.systemUTC());
        Button inspector = new Button("Inspector");
        inspector.setId("inspector-button");
        return new ShellParts(
                new VBox(search, list),
                new StackPane(inspector),
                new StackPane(new Button("All access")),
                new ActivityView(activity, room.messages),
                new ActivityView(activity, room.messages),
                pendingBar,
                _ -> List.of(),
                palette(room));
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
