package dev.rolecall.ui.access;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.ColourSwatch;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands over the inspector: what is selected, where it lives, who owns it.
final class InspectorHeadView extends VBox {
    private final Messages messages;
    private final ColourSwatch swatch = new ColourSwatch();
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final NameLabel title = new NameLabel();
    private final EnvironmentBadge environment;
    private final NameLabel line = new NameLabel();
    private final Button copy = new Button();
    private final Hint copyHint = new Hint(copy);
    private final Label note = new Label();
    private String id = "";

    InspectorHeadView(Messages messages) {
        this.messages = messages;
        this.environment = new EnvironmentBadge(messages);
        getStyleClass().add("rc-inspector-head");
        title.getStyleClass().add("rc-heading");
        line.getStyleClass().add("rc-muted");
        note.getStyleClass().add("rc-warning-text");
        note.setWrapText(true);
        copy.setGraphic(new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "small", "rc-copy-id");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copyId());
        glyph.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(swatch, glyph, title, gap, environment);
        top.getStyleClass().add("rc-inspector-line");
        HBox below = new HBox(line, copy);
        below.getStyleClass().add("rc-inspector-line");
        getChildren().addAll(top, below, note);
    }

    void show(InspectorHead head) {
        glyph.setVisible(head.glyph().isPresent());
        glyph.setManaged(head.glyph().isPresent());
        head.glyph().ifPresent(letter -> glyph.show(letter, messages.text(head.service())));
        title.show(messages.text(head.title()));
        line.show(head.line().stream().map(messages::text).collect(Collectors.joining(" · ")));
        environment.show(head.environment());
        swatch.showIfAny(head.colour());
        id = head.id().orElse("");
        String copyWords = messages.text("access.head.copyId", Isolated.of(id));
        copy.setVisible(!id.isEmpty());
        copy.setManaged(!id.isEmpty());
        copyHint.show(copyWords);
        copy.setAccessibleText(copyWords);
        note.setText(head.note().map(messages::text).orElse(""));
        note.setVisible(head.note().isPresent());
        note.setManaged(head.note().isPresent());
    }

    private void copyId() {
        ClipboardContent content = new ClipboardContent();
        content.putString(id);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
