package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.KeyHint;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All keys on one sheet.
final class KeysView extends VBox {
    /// Keys that tables and sheets handle themselves.
    private static final List<TableKey> IN_TABLES =
            List.of(
                    new TableKey("G", "shell.keys.give"),
                    new TableKey("R", "shell.keys.role"),
                    new TableKey("X", "shell.keys.remove"),
                    new TableKey("Esc", "shell.keys.revert"),
                    new TableKey("P", "shell.keys.pause"),
                    new TableKey("Del", "shell.keys.cancel"));

    private record TableKey(String key, String words) {}

    private final Button close;

    KeysView(Messages messages, Runnable onClose) {
        getStyleClass().addAll("rc-sheet", "rc-keys");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("shell.keys.title"));
        title.getStyleClass().add("rc-heading");
        VBox head = new VBox(title);
        head.getStyleClass().add("rc-sheet-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rc-keys-grid");
        int row = 0;
        for (ShellCommand command : ShellCommand.values()) {
            HBox keys = new HBox(4);
            command.keys().forEach(combination -> keys.getChildren().add(new KeyHint(combination)));
            line(grid, row++, 0, keys, messages.text(command.words()));
        }
        row = 0;
        for (TableKey key : IN_TABLES) {
            line(grid, row++, 2, new HBox(new KeyHint(key.key())), messages.text(key.words()));
        }
        close = new Button(messages.text("shell.keys.close"));
        close.setOnAction(_ -> onClose.run());
        HBox foot = new HBox(close);
        foot.getStyleClass().add("rc-sheet-foot");
        getChildren().addAll(head, grid, foot);
    }

    void focusClose() {
        close.requestFocus();
    }

    private static void line(GridPane grid, int row, int column, Node keys, String words) {
        grid.add(keys, column, row);
        grid.add(new Label(words), column + 1, row);
    }
}
