package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The list of everything that runs and ran, with its steps; the same in the drawer and as a place.
/// Keys: arrows move, Right and Left open and close, Delete cancels, P pauses and goes on.
public final class ActivityView extends BorderPane {
    private final ActivityViewModel model;
    private final ListView<ActivityLine> list;
    private final Timeline seconds;

    public ActivityView(ActivityViewModel model, Messages messages) {
        this.model = model;
        this.list = new ListView<>(model.lines());
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.refresh()));
        seconds.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("rc-activity");
        list.setCellFactory(_ -> new ActivityCell(model, messages));
        list.getStyleClass().add("rc-activity-list");
        list.setAccessibleText(messages.text("activity.title"));
        list.setPlaceholder(
                new EmptyState(
                        Feather.ACTIVITY,
                        messages.text("activity.empty.title"),
                        messages.text("activity.empty.sentence")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setTop(new VBox(new ActivityHead(model, messages), new SettlementStrip(model, messages)));
        setCenter(list);
        model.running().addListener(_ -> keepTime());
        sceneProperty().addListener(_ -> keepTime());
    }

    /// Gives the list the focus, its first line selected if none is.
    public void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /// Times go on only while somebody can see them and something is under way.
    private void keepTime() {
        if (getScene() != null && model.running().get()) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void onKey(KeyEvent event) {
        ActivityLine line = list.getSelectionModel().getSelectedItem();
        if (line instanceof OperationRow row && act(event, row)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, OperationRow row) {
        boolean mine =
                switch (event.getCode()) {
                    case RIGHT -> row.steps() > 0 && !row.open();
                    case LEFT -> row.open();
                    case ENTER, SPACE -> row.steps() > 0;
                    case DELETE -> row.cancellable();
                    case P -> row.pausable() || row.resumable();
                    default -> false;
                };
        if (!mine) {
            return false;
        }
        switch (event.getCode()) {
            case DELETE -> model.cancel(row.operation());
            case P -> pauseOrGoOn(row);
            default -> model.toggle(row.operation());
        }
        return true;
    }

    private void pauseOrGoOn(OperationRow row) {
        if (row.pausable()) {
            model.pause(row.operation());
        } else {
            model.resume(row.operation());
        }
    }
}
