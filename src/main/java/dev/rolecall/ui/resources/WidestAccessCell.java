package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.HatchedLabel;
import dev.rolecall.ui.resources.ResourceRow.State;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far access to a resource reaches; hatched, with the reason, where it could not be read.
final class WidestAccessCell extends TableCell<ResourceRow, ResourceRow> {
    private final Messages messages;
    private final Label reach = new Label();
    private final FontIcon warning = new FontIcon(Feather.ALERT_TRIANGLE);
    private final HatchedLabel denied = new HatchedLabel();

    WidestAccessCell(Messages messages) {
        this.messages = messages;
        denied.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        if (row.state() instanceof State.Denied(var reason)) {
            denied.show(messages.text("resources.notRead"), messages.text(reason));
            denied.setAccessibleHelp(messages.text(reason));
            setGraphic(denied);
            return;
        }
        reach.setText(messages.text(row.widest()));
        reach.getStyleClass().setAll("label", style(row));
        reach.setGraphic(row.width() == ResourceRow.Width.EVERYONE ? warning : null);
        setGraphic(reach);
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
