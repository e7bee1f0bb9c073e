package dev.rolecall.ui.access;

import dev.rolecall.domain.Lock;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says at a locked row why it cannot be edited, with the way to where it can.
public final class ReasonPopup {
    private static final double WIDTH = 300;

    private final Messages messages;
    private final Function<ResourceRef, Optional<String>> names;
    private final Popup popup = new Popup();
    private final Label reason = new Label();
    private final Button jump = new Button();
    private final VBox box = new VBox(reason, jump);

    /// @param names what a resource is called, where it was read
    public ReasonPopup(Messages messages, Function<ResourceRef, Optional<String>> names) {
        this.messages = messages;
        this.names = names;
        box.getStyleClass().addAll("rc-picker", "rc-reason");
        box.setPrefWidth(WIDTH);
        reason.setWrapText(true);
        reason.setGraphic(new FontIcon(Feather.LOCK));
        reason.setFocusTraversable(true);
        jump.setDefaultButton(true);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private Message way(ResourceRef instead) {
        return way(names.apply(instead));
    }

    /// What going to a resource is called, by its name if it has one.
    static Message way(Optional<String> name) {
        return name.map(known -> Message.of("access.give.jumpTo", Isolated.inCell(known)))
                .orElseGet(() -> Message.of("access.give.jump"));
    }

    /// Opens under `anchor`; the button is there only if the lock says where to go.
    public void open(Node anchor, Lock lock, Consumer<Lock> onJump) {
        reason.setText(messages.text(lock.reason()));
        lock.instead().map(this::way).map(messages::text).ifPresent(jump::setText);
        jump.setVisible(lock.instead().isPresent());
        jump.setManaged(lock.instead().isPresent());
        jump.setOnAction(_ -> {
            popup.hide();
            onJump.accept(lock);
        });
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor, place.getMaxX() - WIDTH, place.getMaxY() + 2);
        (lock.instead().isPresent() ? jump : reason).requestFocus();
    }
}
