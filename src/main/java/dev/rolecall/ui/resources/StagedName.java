package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The name of a resource on which changes are staged, and how many; few rows need one.
final class StagedName extends HBox {
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final NameLabel name = new NameLabel();
    private final Label count = new Label();

    StagedName() {
        getStyleClass().add("rc-name-box");
        count.getStyleClass().add("rc-staged-count");
        count.setMinWidth(USE_PREF_SIZE);
        glyph.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.SOMETIMES);
        getChildren().addAll(glyph, name, count);
    }

    void show(ResourceRow row, Messages messages) {
        glyph.show(row.glyph(), messages.text(row.service()));
        name.show(row.name());
        count.setText(messages.text("resources.staged", row.staged()));
    }
}
