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
    private final Hint hint = new Hint(this);

    TextCell(Function<AllAccessRow, String> words) {
        this.words = words;
        getStyleClass().add("rc-plain-cell");
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
        setText(Isolated.of(text));
        hint.show(text.length() > LONG ? Isolated.of(text) : "");
    }
}
