package dev.rolecall.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// More words for whoever points at a control, and for its screen reader. The tooltip is made when
/// the pointer first comes: it is a window of its own, and tables have hundreds of cells.
public final class Hint {
    private static final double WIDTH = 420;

    private final Control owner;
    private Supplier<String> words = () -> "";
    private Optional<Tooltip> made = Optional.empty();

    /// A hint on `owner` that says nothing yet.
    public Hint(Control owner) {
        this.owner = owner;
        owner.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> pointed());
    }

    /// Puts `words` on `owner` for good.
    public static void on(Control owner, String words) {
        new Hint(owner).show(words);
    }

    /// A tooltip that breaks long sentences into lines, for what is not a control.
    public static Tooltip wrapped(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }

    /// Says `words` from now on; the empty string says nothing.
    public void show(String words) {
        if (!words.equals(owner.getAccessibleHelp())) {
            owner.setAccessibleHelp(words.isEmpty() ? null : words);
        }
        later(() -> words);
    }

    /// Says what `words` returns when the pointer comes; the empty string says nothing. For words
    /// that take time to make, and that a screen reader is told otherwise.
    public void later(Supplier<String> words) {
        this.words = words;
        made.filter(_ -> owner.isHover()).ifPresent(this::fill);
    }

    private void pointed() {
        if (made.isEmpty() && !words.get().isEmpty()) {
            made = Optional.of(wrapped(""));
        }
        made.ifPresent(this::fill);
    }

    private void fill(Tooltip tooltip) {
        tooltip.setText(words.get());
        owner.setTooltip(tooltip.getText().isEmpty() ? null : tooltip);
    }
}
