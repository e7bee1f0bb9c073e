package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.resources.ResourceRow.State;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/// When the access list was read, in local time, and whether it could not be read since; the whole
/// date, the zone and the reason on hover.
final class ReadAtCell extends TableCell<ResourceRow, ResourceRow> {
    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

    private final Messages messages;
    private final ReadTime time;
    private final Hint whole = new Hint(this);

    ReadAtCell(Messages messages) {
        this.messages = messages;
        this.time = new ReadTime(messages);
        getStyleClass().addAll("rc-number", "rc-muted", "rc-read-at");
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            whole.show("");
            pseudoClassStateChanged(OUTDATED, false);
            return;
        }
        String words =
                row.readAt()
                        .map(time::narrow)
                        .orElse(row.state() instanceof State.Unread ? "…" : "–");
        setText(
                switch (row.state()) {
                    case State.Partial _ -> messages.text("resources.inPart", words);
                    case State.Denied _ when row.readAt().isPresent() ->
                            messages.text("listing.notSince", words);
                    case State.Denied _, State.Complete _, State.Unread _ -> words;
                });
        pseudoClassStateChanged(
                OUTDATED, row.state() instanceof State.Denied && row.readAt().isPresent());
        whole.later(() -> row.readAt().map(at -> told(row, at)).orElse(""));
    }

    private String told(ResourceRow row, Instant at) {
        return row.state() instanceof State.Denied(Message reason)
                ? messages.text("listing.notSince.told", time.whole(at), reason)
                : time.whole(at);
    }
}
