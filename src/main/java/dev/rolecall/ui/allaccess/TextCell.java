package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.ui.control.Hint;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One line of text of a row; long text is cut and whole in the tooltip.
final class TextCell extends TableCell<AllAccessRow, AllAccessRow> {
    private static final int LONG = 24;

    private final Function<AllAccessRow, String> words;
    private final Function<AllAccessRow, String> more;

    private final Hint hint = new Hint(this);

    /// @param words what is shown
    /// @param more what is told on hover; empty for the words themselves where they are long
    TextCell(Function<AllAccessRow, String> words, Function<AllAccessRow, String> more) {
        this.words = words;
        this.more = more;
        getStyleClass().add("rc-plain-cell");
    }

    TextCell(Function<AllAccessRow, String> words) {
        this(words, _ -> "");
    }

    @Override
    protected void updateItem(@Nullable AllAccessRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            hint.show("");
            return;
        }
        String text = words.apply(row);
        String told = more.apply(row);
        setText(Isolated.of(text));
        hint.show(Isolated.of(told.isEmpty() && text.length() > LONG ? text : told));
    }
}
