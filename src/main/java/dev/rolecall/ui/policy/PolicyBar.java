package dev.rolecall.ui.policy;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.policy.Policy;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says at the head of the window that changes are forbidden, and by whom; or that the
/// administrator's file cannot be used, and what follows.
public final class PolicyBar extends HBox {
    private PolicyBar(String sentence) {
        getStyleClass().add("rc-policy-bar");
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.SLASH), words);
    }

    /// The bar for `policy`; none if there is nothing a person must know at all times.
    public static Optional<PolicyBar> of(Policy policy, Messages messages) {
        return policy.trouble()
                .or(() ->
                        policy.writesForbidden()
                                ? Optional.of(Message.of("policy.bar", policy.who()))
                                : Optional.empty())
                .map(messages::text)
                .map(PolicyBar::new);
    }
}
