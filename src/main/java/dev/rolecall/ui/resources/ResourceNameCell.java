package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A resource's name under its service's mark, with how many changes are staged on it.
final class ResourceNameCell extends TableCell<ResourceRow, ResourceRow> {
    private static final PseudoClass STAGED = PseudoClass.getPseudoClass("staged");

    private final Messages messages;
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final NameLabel name = new NameLabel();
    private final Label staged = new Label();
    private final HBox box = new HBox(8, glyph, name, staged);

    ResourceNameCell(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("rc-name-box");
        staged.getStyleClass().add("rc-staged-count");
        staged.setMinWidth(USE_PREF_SIZE);
        glyph.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.SOMETIMES);
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(STAGED, false);
            return;
        }
        glyph.show(row.glyph(), messages.text(row.service()));
        name.show(row.name());
        staged.setVisible(row.staged() > 0);
        staged.setManaged(row.staged() > 0);
        staged.setText(messages.text("resources.staged", row.staged()));
        pseudoClassStateChanged(STAGED, row.staged() > 0);
        setAccessibleText(messages.text("resources.row", row.name(), row.kind(), row.account()));
        setGraphic(box);
    }
}
