package dev.rolecall.ui.shell;

import dev.rolecall.ui.operations.ActivityView;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.operations.Retry;
import java.time.Clock;
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
                pendingBar);
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
