package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.resources.ResourceRow.State;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.TableCell;

/// When the access list was read, in local time; the whole date and the zone on hover.
final class ReadAtCell extends TableCell<ResourceRow, ResourceRow> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG);

    private final Messages messages;
    private final Hint whole = new Hint(this);

    ReadAtCell(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("rc-number", "rc-muted");
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            whole.show("");
            return;
        }
        var at = row.readAt().map(instant -> instant.atZone(ZoneId.systemDefault()));
        String time = at.map(TIME::format).orElse(row.state() instanceof State.Unread ? "…" : "–");
        setText(
                row.state() instanceof State.Partial
                        ? messages.text("resources.inPart", time)
                        : time);
        whole.later(() -> at.map(WHOLE::format).orElse(""));
    }
}
