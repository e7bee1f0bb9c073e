package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// What tells one statement under a table, and goes on to tell others that lead somewhere as it
/// does, or nowhere.
final class FactLabel {
    private static final String WARNING = "rc-truth-warning";
    private static final String MORE = "rc-fact-more";

    private final Messages messages;
    private final boolean leads;
    private final Labeled label;
    private final Hint hint;
    private Runnable place = () -> {};

    /// @param leads whether its statements lead somewhere
    FactLabel(boolean leads, Messages messages) {
        this.messages = messages;
        this.leads = leads;
        this.label = leads ? link() : new Label();
        this.hint = new Hint(label);
        label.setWrapText(true);
    }

    private Hyperlink link() {
        Hyperlink link = new Hyperlink();
        link.setOnAction(_ -> place.run());
        return link;
    }

    Labeled node() {
        return label;
    }

    /// Whether it can tell `fact`.
    boolean suits(Fact fact) {
        return leads == fact.leads().isPresent();
    }

    void show(Fact fact) {
        String more = fact.more().stream().map(messages::text).collect(Collectors.joining("\n"));
        String text = messages.text(fact.text());
        label.setText(fact.warning() ? "● " + text : text);
        label.setFocusTraversable(leads || !more.isEmpty());
        have(WARNING, fact.warning());
        have(MORE, !more.isEmpty());
        hint.show(more);
        fact.leads().ifPresent(leading -> place = leading);
    }

    private void have(String style, boolean wanted) {
        if (!wanted) {
            label.getStyleClass().remove(style);
        } else if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().add(style);
        }
    }
}
