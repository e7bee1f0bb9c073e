package dev.rolecall.ui.people;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.ui.control.Hint;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One line of text about a person; long text is cut and whole in the tooltip.
final class WordCell extends TableCell<PersonRow, PersonRow> {
    private static final int LONG = 24;

    private final Function<PersonRow, String> words;
    private final Hint hint = new Hint(this);

    WordCell(Function<PersonRow, String> words) {
        this.words = words;
        getStyleClass().addAll("rc-plain-cell", "rc-muted");
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
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
