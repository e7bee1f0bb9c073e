package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.NameLabel;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An operation: what it is, how far, what it waits for; pause, go on, cancel.
final class OperationPane extends VBox {
    /// What it is called is cut to no less than this for the sake of its detail.
    private static final double NAMED = 260;

    private final ToneIcon icon = new ToneIcon();
    private final NameLabel title = new NameLabel();
    private final NameLabel detail = new NameLabel();
    private final Label figures = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Button steps = new Button("", arrow);
    private final Button pause;
    private final Button resume;
    private final Button cancel;
    private final Messages messages;
    private long shown;
    private String spoken = "";

    OperationPane(ActivityViewModel model, Messages messages) {
        this.messages = messages;
        pause = button(Feather.PAUSE, messages.text("activity.pause"), model::pause);
        resume = button(Feather.PLAY, messages.text("activity.resume"), model::resume);
        cancel = button(Feather.X, messages.text("activity.cancel"), model::cancel);
        steps.setOnAction(_ -> model.toggle(shown));
        steps.getStyleClass().addAll("flat", "rc-icon-button");
        steps.setFocusTraversable(false);
        steps.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("rc-strong");
        title.minWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(NAMED, title.prefWidth(USE_COMPUTED_SIZE)),
                                title.textProperty(),
                                title.fontProperty()));
        detail.getStyleClass().add("rc-muted");
        detail.setMaxWidth(Double.MAX_VALUE);
        figures.getStyleClass().add("rc-muted");
        figures.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(steps, icon, title, detail, figures, pause, resume, cancel);
        head.getStyleClass().add("rc-operation-head");
        getStyleClass().add("rc-operation");
        getChildren().addAll(head, bar);
    }

    private Button button(Feather sign, String words, LongConsumer action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().addAll("flat", "rc-icon-button");
        button.setAccessibleText(words);
        Hint.on(button, words);
        button.setOnAction(_ -> action.accept(shown));
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setFocusTraversable(false);
        return button;
    }

    void show(OperationRow row) {
        shown = row.operation();
        icon.show(row.tone());
        title.show(row.title());
        detail.show(row.detail());
        figures.setText(row.figures());
        bar.setProgress(row.share());
        for (Tone each : Tone.values()) {
            bar.pseudoClassStateChanged(ToneIcon.stateOf(each), each == row.tone());
        }
        steps.setVisible(row.steps() > 0);
        arrow.setIconCode(row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        steps.setAccessibleText(
                messages.text(row.open() ? "activity.steps.hide" : "activity.steps.show"));
        pause.setVisible(row.pausable());
        resume.setVisible(row.resumable());
        cancel.setVisible(row.cancellable());
        spoken = String.join(", ", row.title(), row.state(), row.detail(), row.figures());
    }

    /// The whole line for a screen reader.
    String spoken() {
        return spoken;
    }
}
