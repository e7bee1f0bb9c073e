package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.listing.ReadTime;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// When the list a grant stands in was read, and whether it could not be read since; the whole date
/// and the reason on hover.
final class ReadCell extends TableCell<AllAccessRow, AllAccessRow> {
    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

    private final Messages messages;
    private final ReadTime time;
    private final Hint hint = new Hint(this);

    ReadCell(Messages messages) {
        this.messages = messages;
        this.time = new ReadTime(messages);
        getStyleClass().addAll("rc-plain-cell", "rc-number", "rc-muted", "rc-read-at");
    }

    @Override
    protected void updateItem(@Nullable AllAccessRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            hint.show("");
            pseudoClassStateChanged(OUTDATED, false);
            return;
        }
        String words = row.readAt().map(time::narrow).orElse("–");
        boolean outdated = row.notSince().isPresent();
        setText(outdated ? messages.text("listing.notSince", words) : words);
        pseudoClassStateChanged(OUTDATED, outdated);
        hint.later(() -> row.readAt().map(at -> told(row, at)).orElse(""));
    }

    private String told(AllAccessRow row, Instant at) {
        return row.notSince()
                .map(why -> messages.text("listing.notSince.told", time.whole(at), why))
                .orElseGet(() -> time.whole(at));
    }
}
