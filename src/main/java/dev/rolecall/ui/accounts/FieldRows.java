package dev.rolecall.ui.accounts;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Builds the rows of the form: a word, its field, and below it what is wrong with it.
final class FieldRows {
    private final VBox body;
    private final ReadOnlyObjectProperty<FormProblems> problems;

    FieldRows(VBox body, ReadOnlyObjectProperty<FormProblems> problems) {
        this.body = body;
        this.problems = problems;
    }

    void add(String word, Region field) {
        Label label = new Label(word);
        label.setLabelFor(field);
        label.getStyleClass().add("rc-field-word");
        field.setMaxWidth(Double.MAX_VALUE);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(word);
        }
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(label, field);
        row.getStyleClass().add("rc-field-row");
        body.getChildren().add(row);
    }

    void add(String word, Region field, Function<FormProblems, Optional<String>> problem) {
        add(word, field);
        body.getChildren().add(words(problem, "rc-danger-text"));
    }

    /// A line that warns about the field above.
    void note(Function<FormProblems, Optional<String>> warning) {
        body.getChildren().add(words(warning, "rc-warning-text"));
    }

    private Node words(Function<FormProblems, Optional<String>> part, String style) {
        ObservableValue<String> text = problems.map(all -> part.apply(all).orElse(""));
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll("rc-field-problem", style);
        label.setWrapText(true);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
