package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.ProviderGlyph;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/// A resource's name under its service's mark, with how many changes are staged on it.
final class ResourceNameCell extends TableCell<ResourceRow, ResourceRow> {
    private static final int LONG = 24;
    private static final PseudoClass STAGED = PseudoClass.getPseudoClass("staged");

    private final Messages messages;
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final Hint whole = new Hint(this);
    private Optional<StagedName> stagedName = Optional.empty();

    ResourceNameCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("rc-name-cell");
        glyph.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            whole.show("");
            pseudoClassStateChanged(STAGED, false);
            return;
        }
        boolean staged = row.staged() > 0;
        if (staged) {
            setText(null);
            setGraphic(staged(row));
        } else {
            glyph.show(row.glyph(), messages.text(row.service()));
            setText(Isolated.inCell(row.name()));
            setGraphic(glyph);
        }
        whole.show(row.name().length() > LONG ? Isolated.of(row.name()) : "");
        pseudoClassStateChanged(STAGED, staged);
        setAccessibleText(messages.text("resources.row", row.name(), row.kind(), row.account()));
    }

    private StagedName staged(ResourceRow row) {
        StagedName name = stagedName.orElseGet(StagedName::new);
        stagedName = Optional.of(name);
        name.show(row, messages);
        return name;
    }
}
