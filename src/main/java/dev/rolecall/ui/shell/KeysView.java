package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.KeyHint;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet of help: all keys, as the commands themselves name them, and at the foot what else
/// helps. In a low window the keys scroll and the foot stays.
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
        grid.add(heading(Message.of("shell.keys.everywhere")), 0, 0, 2, 1);
        lines(grid, 0, 1, everywhere);
        int row = 0;
        for (Map.Entry<Message, List<Command>> place : here.entrySet()) {
            grid.add(heading(place.getKey()), 2, row, 2, 1);
            row = lines(grid, 2, row + 1, place.getValue());
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(grid.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.getStyleClass().add("rc-sheet-scroll");
        close = new Button(messages.text("shell.keys.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> onClose.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8);
        help.forEach(command -> foot.getChildren().add(button(command, onClose)));
        foot.getChildren().addAll(space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        getChildren().addAll(head, scroll, foot);
    }

    private Label heading(Message words) {
        Label heading = new Label(messages.text(words));
        heading.getStyleClass().add("rc-muted");
        return heading;
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
            Label words = new Label(messages.text(command.words()));
            words.setWrapText(true);
            GridPane.setValignment(words, VPos.TOP);
            grid.add(words, column + 1, row++);
        }
        return row;
    }
}
