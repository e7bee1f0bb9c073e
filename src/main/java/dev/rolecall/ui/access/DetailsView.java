package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The inspector's page that explains: names and values that can be selected and copied, with the
/// way to whatever else they speak of.
final class DetailsView extends ScrollPane {
    private final Messages messages;
    private final Consumer<ResourceRef> onJump;
    private final VBox lines = new VBox();

    /// @param onJump goes to a resource
    DetailsView(Messages messages, Consumer<ResourceRef> onJump) {
        this.messages = messages;
        this.onJump = onJump;
        getStyleClass().add("rc-details");
        lines.getStyleClass().add("rc-details-lines");
        setContent(lines);
        setFitToWidth(true);
    }

    void show(List<Detail> details) {
        lines.getChildren().clear();
        String before = "";
        for (Detail detail : details) {
            String name = messages.text(detail.name());
            if (!name.equals(before)) {
                Label section = new Label(name);
                section.getStyleClass().add("rc-section");
                section.setWrapText(true);
                lines.getChildren().add(section);
            }
            lines.getChildren().add(value(name, detail));
            before = name;
        }
    }

    private Node value(String name, Detail detail) {
        String text = messages.text(detail.value());
        if (detail.leadsTo().isEmpty()) {
            return value(name, text);
        }
        Hyperlink way = new Hyperlink(Isolated.inCell(text));
        way.setWrapText(true);
        way.getStyleClass().add("rc-detail-way");
        way.setOnAction(_ -> onJump.accept(detail.leadsTo().get()));
        return way;
    }

    /// A field that cannot be edited can still be selected and copied; a sentence wraps instead.
    private static Node value(String name, String text) {
        if (text.contains(" ")) {
            Label sentence = new Label(Isolated.of(text));
            sentence.setWrapText(true);
            sentence.getStyleClass().add("rc-detail-sentence");
            return sentence;
        }
        TextField field = new TextField(text);
        field.setEditable(false);
        field.setAccessibleText(name);
        field.getStyleClass().add("rc-detail-value");
        return field;
    }
}
