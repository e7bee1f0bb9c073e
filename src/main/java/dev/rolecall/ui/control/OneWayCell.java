package dev.rolecall.ui.control;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A cell of a list that shows one line of words for each thing.
public final class OneWayCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    public OneWayCell(Function<T, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : words.apply(item));
    }
}
