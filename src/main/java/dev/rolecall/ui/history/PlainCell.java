package dev.rolecall.ui.history;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.ui.control.Hint;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One line of text of a row; what there is more to say is told on hover.
final class PlainCell<R> extends TableCell<R, R> {
    private final Function<R, String> words;
    private final Function<R, String> more;
    private final Hint hint = new Hint(this);

    PlainCell(Function<R, String> words, Function<R, String> more) {
        this.words = words;
        this.more = more;
        getStyleClass().add("rc-plain-cell");
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            hint.show("");
            return;
        }
        setText(Isolated.of(words.apply(row)));
        hint.later(() -> more.apply(row));
    }
}
