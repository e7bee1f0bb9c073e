package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says that steps of an earlier run were sent and never answered, with the one button that settles
/// them; gone when there are none.
final class SettlementStrip extends HBox {
    SettlementStrip(ActivityViewModel model, Messages messages) {
        ObservableIntegerValue unknown = model.unknownOutcomes();
        Label words = new Label("", new FontIcon(Feather.HELP_CIRCLE));
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("activity.unknown", unknown.get()), unknown));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        Button check = new Button(messages.text("activity.check"));
        check.setOnAction(_ -> model.checkNow());
        check.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("rc-attention-strip");
        getChildren().addAll(words, check);
        visibleProperty().bind(Bindings.greaterThan(unknown, 0));
        managedProperty().bind(visibleProperty());
    }
}
