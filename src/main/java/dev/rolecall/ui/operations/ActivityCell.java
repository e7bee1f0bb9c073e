package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of activity: the pane of an operation or the pane of a step, both made once.
final class ActivityCell extends ListCell<ActivityLine> {
    private static final PseudoClass STEP = PseudoClass.getPseudoClass("step");
    private static final PseudoClass OPERATION = PseudoClass.getPseudoClass("operation");

    private final OperationPane operation;
    private final StepPane step;

    ActivityCell(ActivityViewModel model, Messages messages) {
        operation = new OperationPane(model, messages);
        step = new StepPane();
        getStyleClass().add("rc-activity-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ActivityLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(STEP, line instanceof StepRow);
        pseudoClassStateChanged(OPERATION, line instanceof OperationRow);
        switch (line) {
            case null -> clear();
            case OperationRow row -> {
                operation.show(row);
                setGraphic(operation);
                setAccessibleText(operation.spoken());
            }
            case StepRow row -> {
                step.show(row);
                setGraphic(step);
                setAccessibleText(step.spoken());
            }
        }
    }

    private void clear() {
        setGraphic(null);
        setAccessibleText(null);
    }
}
