package dev.rolecall.ui.diagnostics;

import dev.rolecall.ui.control.OneWayCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A list of texts, and the one that is chosen beside it, to be read and copied and not changed.
final class TextsPane<T> extends HBox {
    private static final double LIST_WIDTH = 250;

    private final ListView<T> list = new ListView<>();
    private final TextArea text = new TextArea();
    private int before;

    /// @param title what one is called in the list
    /// @param content what is in it
    TextsPane(
            Function<T, String> title,
            Function<T, String> content,
            String listWords,
            String words) {
        super(12);
        getStyleClass().add("rc-texts");
        list.setCellFactory(_ -> new OneWayCell<>(title));
        list.setPrefWidth(LIST_WIDTH);
        list.setMinWidth(LIST_WIDTH);
        list.setAccessibleText(listWords);
        text.setEditable(false);
        text.setAccessibleText(words);
        text.getStyleClass().add("rc-texts-content");
        HBox.setHgrow(text, Priority.ALWAYS);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen ->
                        text.setText(Optional.ofNullable(chosen).map(content).orElse("")));
        getChildren().addAll(list, text);
    }

    /// Shows `texts`; what was chosen stays so by its place, even if for a moment there is none.
    void show(List<T> texts) {
        int index = list.getSelectionModel().getSelectedIndex();
        before = index < 0 ? before : index;
        list.getItems().setAll(texts);
        list.getSelectionModel().clearSelection();
        if (!texts.isEmpty()) {
            list.getSelectionModel().select(Math.min(before, texts.size() - 1));
        }
    }

    /// The one that is read now.
    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void focusList() {
        list.requestFocus();
    }
}
