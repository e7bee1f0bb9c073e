package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/// The line under a table that says how true it is; it breaks where the room ends, and what there
/// is more to say is told on hover and to screen readers.
public final class FactStrip extends FlowPane {
    private final Messages messages;
    private List<FactLabel> labels = List.of();

    /// As wide as a fact may be before its words break.
    private final DoubleBinding room;

    public FactStrip(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("rc-truth", "rc-facts");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        room =
                Bindings.createDoubleBinding(
                        () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
                        widthProperty(),
                        insetsProperty());
    }

    /// Shows `facts` in place of what was there. Labels stay: one that is made anew is styled anew,
    /// and JavaFX then paints the whole window twice.
    public void show(List<Fact> facts) {
        List<FactLabel> next = new ArrayList<>();
        for (int place = 0; place < facts.size(); place++) {
            Fact fact = facts.get(place);
            boolean suits = place < labels.size() && labels.get(place).suits(fact);
            next.add(suits ? labels.get(place) : label(fact));
            next.getLast().show(fact);
        }
        labels.stream()
                .filter(Predicate.not(next::contains))
                .forEach(gone -> gone.node().maxWidthProperty().unbind());
        labels = List.copyOf(next);
        List<Labeled> nodes = labels.stream().map(FactLabel::node).toList();
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private FactLabel label(Fact fact) {
        FactLabel label = new FactLabel(fact.leads().isPresent(), messages);
        label.node().maxWidthProperty().bind(room);
        return label;
    }
}
