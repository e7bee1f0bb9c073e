package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.ui.control.Hint;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One line of words about a row, cut where there is no room; what there is more to say is told on
/// hover.
public final class WordsCell<R> extends TableCell<R, R> {
    /// Longer words than these may be cut.
    private static final int LONG = 24;

    private final Function<R, String> words;
    private final Function<R, String> more;
    private final Hint hint = new Hint(this);

    private WordsCell(Function<R, String> words, Function<R, String> more) {
        this.words = words;
        this.more = more;
        getStyleClass().add("rc-plain-cell");
    }

    /// Words that are whole on hover when they are long.
    public static <R> WordsCell<R> of(Function<R, String> words) {
        return new WordsCell<>(words, row -> whole(words.apply(row)));
    }

    /// Words that say less than there is.
    public static <R> WordsCell<R> of(Function<R, String> words, Function<R, String> more) {
        return new WordsCell<>(words, more);
    }

    /// The same in the colour of what is said beside the main thing.
    public static <R> WordsCell<R> muted(Function<R, String> words) {
        WordsCell<R> cell = of(words);
        cell.getStyleClass().add("rc-muted");
        return cell;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            hint.show("");
            return;
        }
        setText(Isolated.inCell(words.apply(row)));
        hint.later(() -> more.apply(row));
    }

    private static String whole(String text) {
        return text.length() > LONG ? Isolated.of(text) : "";
    }
}
