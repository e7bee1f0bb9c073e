package dev.rolecall.ui.operations;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.words.FailureWords;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says why the changes of earlier runs are not in the list, with the one button that tries to read
/// them again; gone while they can be read.
final class EarlierFailure extends HBox {
    private final Messages messages;
    private final Label words = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
    private final Button again = new Button();

    EarlierFailure(ActivityViewModel model, Messages messages) {
        this.messages = messages;
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        again.setText(messages.text("failure.help.tryAgain"));
        again.setOnAction(_ -> model.lookBack());
        again.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("rc-attention-strip");
        model.lookingBackFailed().subscribe(this::show);
    }

    /// What does not apply is not there at all: neither to be found nor to be reached.
    private void show(Optional<Failure> failure) {
        setVisible(failure.isPresent());
        setManaged(failure.isPresent());
        getChildren().clear();
        failure.ifPresent(why -> {
            words.setText(
                    messages.text(
                            Message.of("activity.earlier.failed", FailureWords.sentence(why))));
            getChildren().addAll(words, again);
        });
    }
}
