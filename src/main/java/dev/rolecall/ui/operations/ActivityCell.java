package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of activity: the pane of an operation or the pane of a step, each made when the cell
/// first shows one and kept.
final class ActivityCell extends ListCell<ActivityLine> {
    private static final PseudoClass STEP = PseudoClass.getPseudoClass("step");
    private static final PseudoClass OPERATION = PseudoClass.getPseudoClass("operation");

    private final Supplier<OperationPane> newOperation;
    private Optional<OperationPane> operation = Optional.empty();
    private Optional<StepPane> step = Optional.empty();

    ActivityCell(ActivityViewModel model, Messages messages) {
        newOperation = () -> new OperationPane(model, messages);
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
                OperationPane pane = operation.orElseGet(newOperation);
                operation = Optional.of(pane);
                pane.show(row);
                setGraphic(pane);
                setAccessibleText(pane.spoken());
            }
            case StepRow row -> {
                StepPane pane = step.orElseGet(StepPane::new);
                step = Optional.of(pane);
                pane.show(row);
                setGraphic(pane);
                setAccessibleText(pane.spoken());
            }
        }
    }

    private void clear() {
        setGraphic(null);
        setAccessibleText(null);
    }
}
