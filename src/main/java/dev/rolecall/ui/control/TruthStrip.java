package dev.rolecall.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/// The line under a table that says what it shows: when it was read, how much of it, what was
/// denied.
public final class TruthStrip extends HBox {

    /// One statement; a warning is coloured and marked, and may lead somewhere.
    public record Part(String text, boolean warning, Optional<Runnable> why) {
        public static Part of(String text) {
            return new Part(text, false, Optional.empty());
        }

        public static Part warning(String text) {
            return new Part(text, true, Optional.empty());
        }

        public static Part warning(String text, Runnable why) {
            return new Part(text, true, Optional.of(why));
        }
    }

    public TruthStrip() {
        getStyleClass().add("rc-truth");
    }

    /// Shows `parts` in a row, in place of what was there.
    public void show(List<Part> parts) {
        getChildren().clear();
        for (Part part : parts) {
            if (!getChildren().isEmpty()) {
                getChildren().add(new Label("·"));
            }
            getChildren().add(node(part));
        }
    }

    private static Node node(Part part) {
        Labeled words = part.why().map(TruthStrip::link).orElseGet(Label::new);
        words.setText(part.warning() ? "● " + part.text() : part.text());
        if (part.warning()) {
            words.getStyleClass().add("rc-truth-warning");
        }
        return words;
    }

    private static Labeled link(Runnable why) {
        Hyperlink link = new Hyperlink();
        link.setOnAction(_ -> why.run());
        return link;
    }
}
