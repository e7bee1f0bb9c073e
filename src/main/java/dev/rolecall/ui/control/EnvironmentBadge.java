package dev.rolecall.ui.control;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Messages;
import dev.rolecall.words.EnvironmentWords;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// Says what is at stake in an account, by word and colour.
public final class EnvironmentBadge extends Label {
    private final Messages messages;

    public EnvironmentBadge(Messages messages) {
        this.messages = messages;
        getStyleClass().add("rc-environment");
        setMinWidth(USE_PREF_SIZE);
    }

    public EnvironmentBadge(Messages messages, Environment environment) {
        this(messages);
        show(environment);
    }

    public void show(Environment environment) {
        setText(messages.text(EnvironmentWords.of(environment)));
        for (Environment each : Environment.values()) {
            pseudoClassStateChanged(stateOf(each), each == environment);
        }
    }

    /// The style state that stands for `environment`, for nodes that take its colour as an edge.
    public static PseudoClass stateOf(Environment environment) {
        return PseudoClass.getPseudoClass(environment.name().toLowerCase(Locale.ROOT));
    }
}
