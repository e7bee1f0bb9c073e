package dev.rolecall.ui.network;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step of a check: a sign with its word, what was found, and below it what to do.
final class StepNode extends HBox {
    StepNode(StepLine line) {
        getStyleClass().add("rc-check-step");
        FontIcon icon =
                new FontIcon(
                        switch (line.sign()) {
                            case GOOD -> Feather.CHECK;
                            case BAD -> Feather.ALERT_TRIANGLE;
                            case STOPPED -> Feather.SLASH;
                        });
        icon.getStyleClass().add("rc-tone");
        icon.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(line.sign().name().toLowerCase(Locale.ROOT)), true);
        Label state = new Label(line.state(), icon);
        state.getStyleClass().add("rc-check-state");
        Label step = new Label(line.step());
        step.getStyleClass().addAll("rc-strong", "rc-check-name");
        Label said = new Label(line.said());
        said.setWrapText(true);
        VBox words = new VBox(2, said);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!line.advice().isEmpty()) {
            Label advice = new Label(line.advice());
            advice.setWrapText(true);
            advice.getStyleClass().add("rc-muted");
            words.getChildren().add(advice);
        }
        getChildren().addAll(state, step, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                String.join(" ", line.step(), line.state(), line.said(), line.advice()).strip());
    }
}
