package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.KeyHint;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet, as the commands themselves name them.
final class KeysView extends VBox {
    private final Messages messages;
    private final Button close;

    /// @param everywhere what keys do in the whole window
    /// @param here what they do in one table, by the words over them
    /// @param help what else helps, at the foot
    KeysView(
            List<Command> everywhere,
            Map<Message, List<Command>> here,
            List<Command> help,
            Messages messages,
            Runnable onClose) {
        this.messages = messages;
        getStyleClass().addAll("rc-sheet", "rc-keys");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("shell.keys.title"));
        title.getStyleClass().add("rc-heading");
        VBox head = new VBox(title);
        head.getStyleClass().add("rc-sheet-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rc-keys-grid");
        lines(grid, 0, 0, everywhere);
        int row = 0;
        for (Map.Entry<Message, List<Command>> place : here.entrySet()) {
            Label heading = new Label(messages.text(place.getKey()));
            heading.getStyleClass().add("rc-muted");
            grid.add(heading, 2, row, 2, 1);
            row = lines(grid, 2, row + 1, place.getValue());
        }
        close = new Button(messages.text("shell.keys.close"));
        close.setOnAction(_ -> onClose.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8);
        help.forEach(command -> foot.getChildren().add(button(command, onClose)));
        foot.getChildren().addAll(space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        getChildren().addAll(head, grid, foot);
    }

    private Button button(Command command, Runnable onClose) {
        Button button = new Button(messages.text(command.words()));
        button.setDisable(command.against().get().isPresent());
        button.setOnAction(_ -> {
            onClose.run();
            command.action().run();
        });
        return button;
    }

    void focusClose() {
        close.requestFocus();
    }

    private int lines(GridPane grid, int column, int from, List<Command> commands) {
        int row = from;
        for (Command command : commands) {
            if (command.keys().isEmpty()) {
                continue;
            }
            HBox keys = new HBox(4);
            command.keys().forEach(combination -> keys.getChildren().add(new KeyHint(combination)));
            grid.add(keys, column, row);
            grid.add(new Label(messages.text(command.words())), column + 1, row++);
        }
        return row;
    }
}
