package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.ProviderGlyph;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the grant of a row is on: the service's mark and the name, the identifier on hover.
final class ResourceCell extends TableCell<AllAccessRow, AllAccessRow> {
    private final Messages messages;
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final Label name = new Label();
    private final Hint hint = new Hint(this);
    private final HBox box = new HBox(glyph, name);

    ResourceCell(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("rc-who");
        name.getStyleClass().add("rc-who-name");
        name.setMinWidth(0);
        glyph.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable AllAccessRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            hint.show("");
            setAccessibleText(null);
            return;
        }
        glyph.show(row.glyph(), messages.text(row.service()));
        name.setText(Isolated.inCell(row.resource().name()));
        hint.show(Isolated.of(row.resource().name() + " · " + row.resource().ref().id()));
        setAccessibleText(Isolated.of(row.resource().name()));
        setGraphic(box);
    }
}
