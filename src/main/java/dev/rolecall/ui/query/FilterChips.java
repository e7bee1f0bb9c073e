package dev.rolecall.ui.query;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.ui.control.Chip;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The filters in force, each to be taken away by mouse or with Delete, and what of the typed words
/// was none; not there when there is nothing to tell.
public final class FilterChips extends FlowPane {
    private static final double GAP = 8;

    private final ListPlace place;
    private final Messages messages;
    private final PartWords words;
    private Shown shown = new Shown(List.of(), List.of(), List.of());

    /// What stands here; made anew only when it differs, so that nothing vanishes under a click.
    private record Shown(List<Part> filters, List<Message> notes, List<Message> unknown) {}

    public FilterChips(ListPlace place, Messages messages) {
        super(GAP, GAP);
        this.place = place;
        this.messages = messages;
        this.words = new PartWords(place.query().scope());
        getStyleClass().add("rc-filter-chips");
        setMinHeight(USE_PREF_SIZE);
        place.query().query().addListener(_ -> show());
        place.query().notes().addListener(_ -> show());
        place.completion().unknown().addListener(_ -> show());
        fill(shown);
        show();
    }

    private void show() {
        Shown now =
                new Shown(
                        place.query().query().get().filters(),
                        place.query().notes().get(),
                        place.completion().unknown().get());
        if (!now.equals(shown)) {
            shown = now;
            fill(now);
        }
    }

    private void fill(Shown now) {
        Stream<Node> chips = now.filters().stream().map(this::chip);
        Stream<Message> notes = Stream.of(now.notes(), now.unknown()).flatMap(List::stream);
        getChildren().setAll(Stream.concat(chips, notes.map(this::note)).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node chip(Part part) {
        Chip chip =
                new Chip(messages, messages.text(words.of(part)), () -> place.query().drop(part));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> dropOnDelete(event, part));
        return chip;
    }

    private void dropOnDelete(KeyEvent event, Part part) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            place.query().drop(part);
            event.consume();
        }
    }

    private Node note(Message note) {
        Label label = new Label(messages.text(note));
        label.getStyleClass().add("rc-query-note");
        label.setWrapText(true);
        return label;
    }
}
