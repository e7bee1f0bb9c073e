package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.HatchedLabel;
import dev.rolecall.ui.resources.ResourceRow.State;
import java.util.Optional;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far access to a resource reaches, as far as that is known; hatched, with the reason, where
/// it was never read.
final class WidestAccessCell extends TableCell<ResourceRow, ResourceRow> {
    private final Messages messages;
    private String style = "";
    private Optional<FontIcon> warning = Optional.empty();
    private Optional<HatchedLabel> denied = Optional.empty();

    WidestAccessCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        if (row.state() instanceof State.Denied(var reason)
                && row.width() == ResourceRow.Width.UNKNOWN) {
            setText(null);
            setGraphic(denied(messages.text(reason)));
            return;
        }
        setText(messages.text(row.widest()));
        setGraphic(row.width() == ResourceRow.Width.EVERYONE ? warning() : null);
        wear(style(row));
    }

    private void wear(String wanted) {
        if (!style.equals(wanted)) {
            getStyleClass().remove(style);
            getStyleClass().add(wanted);
            style = wanted;
        }
    }

    private HatchedLabel denied(String reason) {
        HatchedLabel label = denied.orElseGet(HatchedLabel::new);
        denied = Optional.of(label);
        label.setMaxWidth(Double.MAX_VALUE);
        label.show(messages.text("resources.notRead"), reason);
        return label;
    }

    private FontIcon warning() {
        FontIcon icon = warning.orElseGet(() -> new FontIcon(Feather.ALERT_TRIANGLE));
        warning = Optional.of(icon);
        return icon;
    }

    private static String style(ResourceRow row) {
        return switch (row.width()) {
            case UNKNOWN, NOBODY -> "rc-muted";
            case PEOPLE, GROUP -> "rc-width-named";
            case ORGANIZATION -> "rc-width-wide";
            case EVERYONE -> "rc-width-everyone";
        };
    }
}
