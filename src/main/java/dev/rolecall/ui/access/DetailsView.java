package dev.rolecall.ui.access;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The inspector's second page: names and values that can be selected and copied.
final class DetailsView extends ScrollPane {
    private final Messages messages;
    private final VBox lines = new VBox();

    DetailsView(Messages messages) {
        this.messages = messages;
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
            lines.getChildren().add(value(name, messages.text(detail.value())));
            before = name;
        }
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
