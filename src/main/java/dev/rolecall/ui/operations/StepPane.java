package dev.rolecall.ui.operations;

import dev.rolecall.ui.control.NameLabel;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A step in columns: state, what, where, reason, attempt, how long.
final class StepPane extends GridPane {
    private static final List<Integer> SHARES = List.of(13, 25, 18, 34, 5, 5);

    private final ToneIcon icon = new ToneIcon();
    private final Label state = new Label("", icon);
    private final NameLabel what = new NameLabel();
    private final NameLabel where = new NameLabel();
    private final NameLabel reason = new NameLabel();
    private final Label attempt = new Label();
    private final Label took = new Label();
    private String spoken = "";

    StepPane() {
        getStyleClass().add("rc-step");
        state.getStyleClass().add("rc-step-state");
        where.getStyleClass().add("rc-muted");
        reason.getStyleClass().add("rc-muted");
        attempt.getStyleClass().add("rc-muted");
        took.getStyleClass().addAll("rc-muted", "rc-step-took");
        took.setMaxWidth(Double.MAX_VALUE);
        SHARES.forEach(share -> getColumnConstraints().add(column(share)));
        addRow(0, state, what, where, reason, attempt, took);
    }

    private static ColumnConstraints column(int share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        column.setHgrow(Priority.SOMETIMES);
        return column;
    }

    void show(StepRow row) {
        icon.show(row.tone());
        state.setText(row.state());
        for (Tone each : Tone.values()) {
            state.pseudoClassStateChanged(ToneIcon.stateOf(each), each == row.tone());
        }
        what.show(row.what());
        where.show(row.where());
        reason.show(row.reason());
        attempt.setText(row.attempt());
        took.setText(row.took());
        spoken =
                List.of(row.state(), row.what(), row.where(), row.reason(), row.attempt()).stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /// The whole line for a screen reader.
    String spoken() {
        return spoken;
    }
}
