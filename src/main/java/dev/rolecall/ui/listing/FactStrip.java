package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The line under a table that says how true it is; it breaks where the room ends, and what there
/// is more to say is told on hover and to screen readers.
public final class FactStrip extends FlowPane {
    private final Messages messages;
    private List<Fact> shown = List.of();

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

    /// Shows `facts` in place of what was there. What is only said in other words stays where it
    /// is: a label that is made anew is styled anew.
    public void show(List<Fact> facts) {
        List<Node> labels = new ArrayList<>();
        for (int place = 0; place < facts.size(); place++) {
            Fact fact = facts.get(place);
            boolean same = place < shown.size() && shown.get(place).isLike(fact);
            labels.add(same ? getChildren().get(place) : label(fact));
            if (same && labels.get(place) instanceof Labeled label) {
                label.setText(words(fact));
            }
        }
        shown = List.copyOf(facts);
        if (!getChildren().equals(labels)) {
            getChildren().stream()
                    .filter(Predicate.not(labels::contains))
                    .forEach(FactStrip::letGo);
            getChildren().setAll(labels);
        }
    }

    private static void letGo(Node gone) {
        if (gone instanceof Region label) {
            label.maxWidthProperty().unbind();
        }
    }

    private Labeled label(Fact fact) {
        Labeled label = fact.leads().map(FactStrip::link).orElseGet(Label::new);
        label.setText(words(fact));
        label.setWrapText(true);
        label.maxWidthProperty().bind(room);
        label.setFocusTraversable(!fact.more().isEmpty() || fact.leads().isPresent());
        if (fact.warning()) {
            label.getStyleClass().add("rc-truth-warning");
        }
        String more = fact.more().stream().map(messages::text).collect(Collectors.joining("\n"));
        if (!more.isEmpty()) {
            label.getStyleClass().add("rc-fact-more");
            Hint.on(label, more);
        }
        return label;
    }

    private static Labeled link(Runnable place) {
        Hyperlink link = new Hyperlink();
        link.setOnAction(_ -> place.run());
        return link;
    }

    private String words(Fact fact) {
        String text = messages.text(fact.text());
        return fact.warning() ? "● " + text : text;
    }
}
