package dev.rolecall.ui.review;

import dev.rolecall.i18n.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One refusal or warning, with a sign beside its colour.
final class ReviewNoteBox extends HBox {
    ReviewNoteBox(ReviewNote note, Messages messages) {
        FontIcon sign =
                new FontIcon(
                        switch (note.weight()) {
                            case REFUSED -> Feather.SLASH;
                            case GRAVE -> Feather.ALERT_OCTAGON;
                            case WARNING -> Feather.ALERT_TRIANGLE;
                        });
        Label about =
                new Label(
                        switch (note.weight()) {
                            case REFUSED -> messages.text("review.wouldBeRefused", note.about());
                            case GRAVE, WARNING -> messages.text(note.about());
                        });
        about.getStyleClass().add("rc-strong");
        about.setWrapText(true);
        Label why = new Label(messages.text(note.why()));
        why.setWrapText(true);
        VBox words = new VBox(2, about, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass()
                .addAll(
                        "rc-review-note",
                        switch (note.weight()) {
                            case REFUSED, GRAVE -> "rc-review-grave";
                            case WARNING -> "rc-review-warning";
                        });
        getChildren().addAll(sign, words);
    }
}
