package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Chip;
import java.util.List;
import javafx.scene.layout.FlowPane;

/// The filters in force, each to be taken away; not there when none is.
public final class FilterChips extends FlowPane {
    private static final double GAP = 8;

    public FilterChips(ListPlace place, Messages messages) {
        super(GAP, GAP);
        getStyleClass().add("rc-filter-chips");
        setMinHeight(USE_PREF_SIZE);
        place.filter().addListener(_ -> show(place, messages));
        show(place, messages);
    }

    private void show(ListPlace place, Messages messages) {
        getChildren()
                .setAll(
                        place.choices().stream()
                                .flatMap(List::stream)
                                .filter(FilterChoice::on)
                                .map(choice ->
                                        new Chip(
                                                messages,
                                                messages.text(choice.words()),
                                                choice.toggle()))
                                .toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }
}
