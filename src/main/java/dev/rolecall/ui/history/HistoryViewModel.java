package dev.rolecall.ui.history;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.ui.history.ComparisonQuestion.Answer;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.ServiceWords;
import dev.rolecall.ui.query.CompletionModel;
import dev.rolecall.ui.query.ListPlace;
import dev.rolecall.ui.query.QueryMenu;
import dev.rolecall.ui.query.QueryModel;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What differs between a chosen snapshot and now, or between two that are chosen: read, compared,
/// filtered and sorted off the screen thread and published in one step. Rests while another place
/// is shown, and keeps no picture then.
public final class HistoryViewModel implements ListPlace {
    private final Scope scope;
    private final Messages messages;
    private final Consumer<ResourceRef> show;
    private final SnapshotsViewModel snapshots;
    private final QueryModel query;
    private final CompletionModel completion;
    private final Renewal<Optional<Answer>> renewal;
    private final ComparisonFacts words;
    private final ObjectProperty<Optional<ChangeOrder>> order =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ChangeList> shown =
            new ReadOnlyObjectWrapper<>(ChangeList.of(new ComparisonState.NothingChosen()));
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
    private Optional<Answer> last = Optional.empty();
    private Set<ChangeRow.Key> selected = Set.of();
    private Supplier<Set<ChangeRow.Key>> landmarks = Set::of;

    /// @param show shows a resource and its access
    public HistoryViewModel(
            Scope scope, Operations operations, Messages messages, Consumer<ResourceRef> show) {
        this.scope = scope;
        this.messages = messages;
        this.show = show;
        this.snapshots = new SnapshotsViewModel(scope, operations);
        this.query = new QueryModel(scope, new Grammar(Trait.OF_TWO_PICTURES));
        this.completion =
                new CompletionModel(
                        query, operations, "words of history", Vocabulary.Unit.GRANTS, messages);
        this.words = new ComparisonFacts(new ReadTime(messages), messages);
        this.renewal = new Renewal<>(operations, "comparison", this::comparing, this::compared);
        snapshots.selected().addListener(_ -> choose());
        snapshots.state().addListener(_ -> choose());
        scope.inventory().snapshot().addListener(_ -> moved());
        scope.inventory().readings().addListener(_ -> moved());
        scope.navigation().place().addListener(_ -> arrived());
        query.query().addListener(_ -> askAnew());
        order.addListener(_ -> askAnew());
    }

    public SnapshotsViewModel snapshots() {
        return snapshots;
    }

    @Override
    public QueryModel query() {
        return query;
    }

    @Override
    public CompletionModel completion() {
        return completion;
    }

    @Override
    public QueryMenu menu() {
        return new QueryMenu(query, HistoryOffers.GROUPS);
    }

    @Override
    public void refresh() {
        scope.refresh();
    }

    /// What to order by; as the pictures have it, if by nothing.
    ObjectProperty<Optional<ChangeOrder>> order() {
        return order;
    }

    /// What the table of changes shows; replaced as a whole on the screen thread.
    public ReadOnlyObjectProperty<ChangeList> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /// Which two pictures are compared; empty if none are.
    public ReadOnlyObjectProperty<String> title() {
        return title.getReadOnlyProperty();
    }

    /// The rows the person selected, to be found again after the next look.
    void selected(Set<ChangeRow.Key> keys) {
        selected = Set.copyOf(keys);
    }

    Set<ChangeRow.Key> selected() {
        return selected;
    }

    /// Further rows to be found again, asked for before each look.
    void landmarks(Supplier<Set<ChangeRow.Key>> inSight) {
        landmarks = inSight;
    }

    /// Why `row` leads nowhere; empty if it does.
    Optional<Message> nowhere(ChangeRow row) {
        boolean there =
                scope.inventory().snapshot().get().find(row.change().resource().ref()).isPresent();
        return there
                ? Optional.empty()
                : Optional.of(Message.of("history.gone", Isolated.of(row.resource())));
    }

    void open(ChangeRow row) {
        if (nowhere(row).isEmpty()) {
            show.accept(row.change().resource().ref());
        }
    }

    private boolean isHere() {
        return scope.navigation().place().get() == Place.HISTORY;
    }

    private void arrived() {
        if (isHere()) {
            choose();
        } else {
            last = Optional.empty();
        }
    }

    /// Other snapshots are chosen, or those that are were pinned, thinned or closed.
    private void choose() {
        List<SnapshotRow> rows = snapshots.chosen();
        Optional<Chosen> chosen = Chosen.of(rows);
        title.set(chosen.map(words::title).orElse(""));
        if (chosen.isEmpty()) {
            last = Optional.empty();
            facts.set(List.of());
            shown.set(
                    ChangeList.of(
                            rows.isEmpty()
                                    ? new ComparisonState.NothingChosen()
                                    : new ComparisonState.CannotBeCompared()));
        } else if (isHere()) {
            if (last.filter(seen -> seen.question().chosen().same(chosen.get())).isEmpty()) {
                facts.set(List.of());
                shown.set(ChangeList.of(new ComparisonState.Comparing()));
            }
            renewal.askAnew();
        }
    }

    /// What is known now is another picture. While the account is being read it is not compared
    /// again and again.
    private void moved() {
        boolean calm =
                Chosen.of(snapshots.chosen())
                        .filter(chosen -> chosen.later().isEmpty())
                        .flatMap(chosen -> scope.accounts().find(chosen.account().id()))
                        .filter(open -> !scope.inventory().isReading(open))
                        .isPresent();
        if (isHere() && calm) {
            renewal.ask();
        }
    }

    private void askAnew() {
        if (isHere() && Chosen.of(snapshots.chosen()).isPresent()) {
            renewal.askAnew();
        }
    }

    private Work<Optional<Answer>> comparing() {
        Optional<Chosen> chosen = Chosen.of(snapshots.chosen());
        if (chosen.isEmpty()) {
            return _ -> Optional.empty();
        }
        InventorySnapshot now = scope.inventory().snapshot().get();
        Set<ChangeRow.Key> wanted = new HashSet<>(selected);
        wanted.addAll(landmarks.get());
        ComparisonQuestion question =
                new ComparisonQuestion(
                        scope.inventory().pictures().snapshots(),
                        chosen.get(),
                        now.of(chosen.get().account().id()),
                        last.map(Answer::compared),
                        new ChangeWords(
                                chosen.get().account(),
                                new ServiceWords(
                                        messages,
                                        scope.accounts().accounts().stream()
                                                .map(OpenAccount::descriptor)
                                                .toList()),
                                messages),
                        query.query().get(),
                        order.get(),
                        wanted);
        return _ -> Optional.of(question.answer());
    }

    private void compared(Outcome<Optional<Answer>> outcome) {
        if (outcome instanceof Outcome.Failed<Optional<Answer>>(Failure why)) {
            last = Optional.empty();
            facts.set(List.of());
            shown.set(ChangeList.of(new ComparisonState.Unreadable(why)));
        } else if (outcome instanceof Outcome.Succeeded<Optional<Answer>>(Optional<Answer> told)
                && told.filter(this::isAskedStill).isPresent()) {
            show(told.get());
        }
    }

    private boolean isAskedStill(Answer answer) {
        return isHere()
                && Chosen.of(snapshots.chosen())
                        .filter(answer.question().chosen()::same)
                        .isPresent();
    }

    private void show(Answer answer) {
        boolean same = last.filter(answer::answersSame).isPresent();
        last = Optional.of(answer);
        boolean there = answer.compared().changes().isPresent();
        facts.set(there ? words.of(answer, trait -> query.toggle(Part.is(trait))) : List.of());
        shown.set(
                new ChangeList(
                        there ? new ComparisonState.Shown() : new ComparisonState.Gone(),
                        new ChangeWindow(answer.rows(), answer.question().words()),
                        answer.compared().changes().map(List::size).orElse(0),
                        answer.places(),
                        same,
                        answer.blockers()));
    }
}
