package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.control.EmptyState;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
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
        this.list = new ListView<>();
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.refresh()));
        seconds.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("rc-activity");
        // A list that nobody sees would still make and measure cells for every line.
        list.itemsProperty()
                .bind(
                        Bindings.when(visibleProperty())
                                .then(model.lines())
                                .otherwise(FXCollections.<ActivityLine>emptyObservableList()));
        list.setCellFactory(_ -> new ActivityCell(model, messages));
        list.getStyleClass().add("rc-activity-list");
        list.setAccessibleText(messages.text("activity.title"));
        list.setPlaceholder(
                new EmptyState(
                        Feather.ACTIVITY,
                        messages.text("activity.empty.title"),
                        messages.text("activity.empty.sentence")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setTop(
                new VBox(
                        new ActivityHead(model, messages),
                        new SettlementStrip(model, messages),
                        new EarlierFailure(model, messages)));
        setCenter(list);
        model.running().addListener(_ -> keepTime());
        sceneProperty().addListener(_ -> keepTime());
        sceneProperty().subscribe(_ -> lookBack());
        visibleProperty().subscribe(_ -> lookBack());
    }

    /// Gives the list the focus, its first line selected if none is.
    public void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /// The journal is read when somebody can see what it tells.
    private void lookBack() {
        if (getScene() != null && isVisible()) {
            model.lookBack();
        }
    }

    /// Times go on only while somebody can see them and something is under way.
    private void keepTime() {
        if (getScene() != null && model.running().get()) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    /// What can be done with the operation selected.
    public List<Command> commands() {
        return List.of(
                new Command(
                        Message.of("activity.command.pause"),
                        List.of(new KeyCodeCombination(KeyCode.P)),
                        () -> against(row -> row.pausable() || row.resumable()),
                        () -> selected().ifPresent(this::pauseOrGoOn)),
                new Command(
                        Message.of("activity.command.cancel"),
                        List.of(new KeyCodeCombination(KeyCode.DELETE)),
                        () -> against(OperationRow::cancellable),
                        () -> selected().ifPresent(row -> model.cancel(row.operation()))),
                new Command(
                        Message.of("activity.command.toggle"),
                        List.of(
                                new KeyCodeCombination(KeyCode.ENTER),
                                new KeyCodeCombination(KeyCode.SPACE)),
                        () -> against(row -> row.steps() > 0),
                        this::toggle));
    }

    private void onKey(KeyEvent event) {
        boolean arrow =
                switch (event.getCode()) {
                    case RIGHT ->
                            selected().filter(row -> row.steps() > 0 && !row.open()).isPresent();
                    case LEFT -> selected().filter(OperationRow::open).isPresent();
                    default -> false;
                };
        if (arrow) {
            toggle();
            event.consume();
        } else {
            new CommandKeys(this::commands).pressed(event);
        }
    }

    private Optional<OperationRow> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof OperationRow row
                ? Optional.of(row)
                : Optional.empty();
    }

    private Optional<Message> against(Predicate<OperationRow> possible) {
        if (selected().isEmpty()) {
            return Optional.of(Message.of("activity.command.none"));
        }
        return selected().filter(possible).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("activity.command.notNow"));
    }

    private void toggle() {
        selected().ifPresent(row -> model.toggle(row.operation()));
    }

    private void pauseOrGoOn(OperationRow row) {
        if (row.pausable()) {
            model.pause(row.operation());
        } else {
            model.resume(row.operation());
        }
    }
}
