package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short notices at the foot of the window; those with something to take back go by themselves.
public final class NoticesView extends VBox {
    static final Duration TIME_TO_UNDO = Duration.seconds(12);

    private final Messages messages;

    NoticesView(Messages messages) {
        super(8);
        this.messages = messages;
        getStyleClass().add("rc-notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Says `words` until somebody takes the notice away.
    public void tell(String words) {
        HBox notice = notice(words);
        notice.getChildren().add(close(notice, () -> {}));
        getChildren().add(notice);
    }

    /// Says `words` and leads on to what they are about, until somebody takes the notice away.
    ///
    /// @param action what leading on is called
    public void lead(String words, String action, Runnable there) {
        HBox notice = notice(words);
        Button button = new Button(action);
        button.getStyleClass().add("rc-notice-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(notice);
            there.run();
        });
        notice.getChildren().addAll(button, close(notice, () -> {}));
        getChildren().add(notice);
    }

    /// Says `words` with the `ways` to do something about it while it `holds`, or until somebody
    /// takes the notice away.
    void stand(ObservableValue<String> words, ObservableValue<Boolean> holds, Button... ways) {
        HBox notice = notice("");
        notice.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> label.textProperty().bind(words));
        for (Button way : ways) {
            way.setMinWidth(USE_PREF_SIZE);
            notice.getChildren().add(way);
        }
        notice.getChildren().add(close(notice, () -> {}));
        holds.subscribe(now -> {
            getChildren().remove(notice);
            if (now) {
                getChildren().add(notice);
            }
        });
    }

    /// Says each of `notices`, those that are there and those that come.
    void follow(ReadOnlyObjectProperty<List<Message>> notices) {
        notices.get().forEach(this::tell);
        notices.addListener(
                (_, before, now) -> now.subList(before.size(), now.size()).forEach(this::tell));
    }

    private void tell(Message notice) {
        tell(messages.text(notice));
    }

    /// Says `words` with a way back for a while.
    ///
    /// @param action what the way back is called
    /// @param onGone called when the time for it is over
    void offer(String words, String action, Runnable back, Runnable onGone) {
        HBox notice = notice(words);
        Timeline time = new Timeline();
        Button button = new Button(action);
        button.getStyleClass().add("rc-notice-action");
        button.setMinWidth(USE_PREF_SIZE);
        Runnable gone =
                () -> {
                    time.stop();
                    getChildren().remove(notice);
                };
        button.setOnAction(_ -> {
            gone.run();
            back.run();
        });
        Runnable over =
                () -> {
                    gone.run();
                    onGone.run();
                };
        time.getKeyFrames().setAll(new KeyFrame(TIME_TO_UNDO, _ -> over.run()));
        notice.hoverProperty()
                .addListener((_, _, looking) -> {
                    if (looking) {
                        time.pause();
                    } else {
                        time.play();
                    }
                });
        notice.getChildren().addAll(button, close(notice, over));
        getChildren().add(notice);
        time.play();
    }

    private static HBox notice(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox notice = new HBox(12, label);
        notice.getStyleClass().add("rc-notice");
        return notice;
    }

    private Button close(HBox notice, Runnable closed) {
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "rc-icon-button");
        close.setAccessibleText(messages.text("shell.notice.close"));
        close.setOnAction(_ -> {
            getChildren().remove(notice);
            closed.run();
        });
        return close;
    }
}
