package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of the activity list: try failed changes again, copy everything as a table.
final class ActivityHead extends HBox {
    private final ActivityViewModel model;

    ActivityHead(ActivityViewModel model, Messages messages) {
        this.model = model;
        Label title = new Label(messages.text("activity.title"));
        title.getStyleClass().add("rc-heading");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button copy = new Button(messages.text("activity.copy"));
        copy.setOnAction(_ -> copy());
        copy.disableProperty().bind(Bindings.isEmpty(model.lines()));
        getStyleClass().add("rc-place-head");
        getChildren().addAll(title, space, retry(messages), copy);
    }

    private Button retry(Messages messages) {
        ObservableIntegerValue failed = model.failedChanges();
        Button retry = new Button();
        retry.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("activity.retry", failed.get()), failed));
        retry.visibleProperty().bind(Bindings.greaterThan(failed, 0));
        retry.managedProperty().bind(retry.visibleProperty());
        retry.setOnAction(_ -> model.retryFailed());
        return retry;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.table());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
