package dev.rolecall.ui.query;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What can be typed next into one filter bar, and what of the query nothing has. The values there
/// are get counted off the screen thread, when somebody asks and other things were read since.
public final class CompletionModel {
    private final QueryModel model;
    private final Operations operations;
    private final String lane;
    private final Vocabulary.Unit unit;
    private final Messages messages;
    private final ObservableList<Completion> offers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Message>> unknown =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Counted> counted = Optional.empty();

    private record Counted(InventorySnapshot snapshot, Vocabulary vocabulary) {}

    /// @param lane a name no other quiet work has
    /// @param unit what is counted
    public CompletionModel(
            QueryModel model,
            Operations operations,
            String lane,
            Vocabulary.Unit unit,
            Messages messages) {
        this.model = model;
        this.operations = operations;
        this.lane = lane;
        this.unit = unit;
        this.messages = messages;
        model.query().addListener(_ -> look());
        model.scope().inventory().snapshot().addListener(_ -> lookAgain());
    }

    /// What the word at the caret can become; filled after [#ask].
    public ObservableList<Completion> offers() {
        return offers;
    }

    /// The filters whose values nothing has that was read.
    public ReadOnlyObjectProperty<List<Message>> unknown() {
        return unknown.getReadOnlyProperty();
    }

    /// Offers what the word at `caret` can become.
    ///
    /// @param asked whether a person asked for it
    public void ask(String text, int caret, boolean asked) {
        List<Completion> keys = completions(Vocabulary.EMPTY).of(text, caret, asked);
        if (keys.stream().anyMatch(Completion::begins)) {
            offers.setAll(keys);
            return;
        }
        count(words -> offers.setAll(completions(words).of(text, caret, asked)));
    }

    /// Offers nothing any more.
    public void forget() {
        offers.clear();
    }

    private Completions completions(Vocabulary words) {
        return new Completions(model.grammar(), words);
    }

    /// What was missing may have been read by now.
    private void lookAgain() {
        if (!unknown.get().isEmpty()) {
            look();
        }
    }

    /// Says which filters nothing has. Nothing is counted while all have been seen before.
    private void look() {
        boolean allSeen =
                counted.map(known -> missing(known.vocabulary()))
                        .orElseGet(() -> missing(Vocabulary.EMPTY))
                        .isEmpty();
        if (allSeen) {
            unknown.set(List.of());
        } else {
            count(_ -> {});
        }
    }

    private List<Message> missing(Vocabulary words) {
        Described described = new Described(model.scope(), messages);
        return model.query().get().filters().stream()
                .filter(part -> !words.knows(part) && !described.knows(part))
                .map(part -> Message.of("query.note.nothing", part.text()))
                .toList();
    }

    private void count(Consumer<Vocabulary> then) {
        InventorySnapshot now = model.scope().inventory().snapshot().get();
        Optional<Counted> fresh = counted.filter(known -> known.snapshot() == now);
        if (fresh.isPresent()) {
            tell(fresh.get().vocabulary(), then);
            return;
        }
        operations.quietly(
                lane,
                _ -> new Counted(now, Vocabulary.of(now, unit)),
                (Outcome<Counted> outcome) -> {
                    if (outcome instanceof Outcome.Succeeded<Counted>(Counted known)) {
                        counted = Optional.of(known);
                        tell(known.vocabulary(), then);
                    }
                });
    }

    private void tell(Vocabulary words, Consumer<Vocabulary> then) {
        unknown.set(missing(words));
        then.accept(words);
    }
}
