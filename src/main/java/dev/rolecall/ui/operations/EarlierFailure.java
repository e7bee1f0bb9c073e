package dev.rolecall.ui.operations;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.words.FailureWords;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says why the changes of earlier runs are not in the list, with the one button that tries to read
/// them again; gone while they can be read.
final class EarlierFailure extends HBox {
    EarlierFailure(ActivityViewModel model, Messages messages) {
        ObservableValue<Optional<Failure>> failure = model.lookingBackFailed();
        Label words = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
        words.textProperty()
                .bind(
                        failure.map(why ->
                                why.map(EarlierFailure::sentence).map(messages::text).orElse("")));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        Button again = new Button(messages.text("failure.help.tryAgain"));
        again.setOnAction(_ -> model.lookBack());
        again.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("rc-attention-strip");
        getChildren().addAll(words, again);
        visibleProperty().bind(failure.map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
    }

    private static Message sentence(Failure failure) {
        return Message.of("activity.earlier.failed", FailureWords.sentence(failure));
    }
}
