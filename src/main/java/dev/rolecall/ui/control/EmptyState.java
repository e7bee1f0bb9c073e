package dev.rolecall.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands where there is nothing to show: what this is, one sentence, and what to do about it.
public final class EmptyState extends VBox {
    public static final double SENTENCE_WIDTH = 420;

    private static final double GAP = 8;

    public EmptyState(Ikon icon, String title, String sentence, Button... actions) {
        Label heading = new Label(title);
        heading.getStyleClass().add("rc-heading");
        heading.setWrapText(true);
        Label words = new Label(sentence);
        words.getStyleClass().add("rc-empty-sentence");
        words.setWrapText(true);
        words.setMaxWidth(SENTENCE_WIDTH);
        getStyleClass().add("rc-empty");
        getChildren().addAll(new FontIcon(icon), heading, words);
        if (actions.length > 0) {
            FlowPane row = new FlowPane(GAP, GAP, actions);
            row.setAlignment(Pos.CENTER);
            for (Button action : actions) {
                action.setMinWidth(USE_PREF_SIZE);
            }
            row.getStyleClass().add("rc-empty-actions");
            getChildren().add(row);
        }
    }
}
