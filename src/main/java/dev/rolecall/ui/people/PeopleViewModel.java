package dev.rolecall.ui.people;

import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.PeopleOrder;
import dev.rolecall.inventory.PersonKey;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.ui.listing.Copying;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.Gaps;
import dev.rolecall.ui.listing.GrantAsking;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.people.PeopleQuestion.Answer;
import dev.rolecall.ui.query.CompletionModel;
import dev.rolecall.ui.query.GrantOffers;
import dev.rolecall.ui.query.ListPlace;
import dev.rolecall.ui.query.QueryMenu;
import dev.rolecall.ui.query.QueryModel;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.ArrayList;
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

/// Everybody who holds anything: counted, filtered and sorted off the screen thread and published
/// in one step. Rests while another place is shown.
public final class PeopleViewModel implements ListPlace {
    private final Scope scope;
    private final GrantAsking asking;
    private final Messages messages;
    private final Copying copying;
    private final Consumer<Principal> show;
    private final QueryModel query;
    private final CompletionModel completion;
    private final Renewal<Answer> renewal;
    private final ObjectProperty<List<PeopleOrder>> order = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<PeopleList> shown =
            new ReadOnlyObjectWrapper<>(PeopleList.EMPTY);
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Answer> last = Optional.empty();
    private Set<PersonKey> selected = Set.of();
    private Supplier<Set<PersonKey>> landmarks = Set::of;

    /// @param show shows everything somebody has
    public PeopleViewModel(
            Scope scope,
            StagingModel staging,
            Operations operations,
            Messages messages,
            Consumer<Principal> show) {
        this.scope = scope;
        this.asking = new GrantAsking(scope, staging, messages);
        this.messages = messages;
        this.copying = new Copying(operations, "copying people");
        this.show = show;
        this.query = new QueryModel(scope, Grammar.whole());
        this.completion =
                new CompletionModel(
                        query, operations, "words of people", Vocabulary.Unit.GRANTS, messages);
        this.renewal = Renewal.resting(operations, "people", this::looking, this::looked);
        scope.inventory().snapshot().addListener(_ -> look());
        scope.navigation().place().addListener(_ -> askAnew());
        query.query().addListener(_ -> askAnew());
        order.addListener(_ -> askAnew());
        copying.told().addListener(_ -> last.ifPresent(this::tell));
        look();
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
        return new QueryMenu(query, GrantOffers.GROUPS);
    }

    /// What to order by, the most important first.
    public ObjectProperty<List<PeopleOrder>> order() {
        return order;
    }

    /// What the table shows; replaced as a whole on the screen thread.
    public ReadOnlyObjectProperty<PeopleList> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /// The rows the person selected, to be found again after the next look.
    public void selected(Set<PersonKey> keys) {
        selected = Set.copyOf(keys);
        copying.forget();
    }

    Set<PersonKey> selected() {
        return selected;
    }

    /// Further rows to be found again after a refresh, asked for before each look.
    void landmarks(Supplier<Set<PersonKey>> inSight) {
        landmarks = inSight;
    }

    /// Hands those at `places` to `clipboard` as a table, behind the screen.
    void copy(int[] places, Consumer<String> clipboard) {
        PeopleCopy copy = new PeopleCopy(messages);
        last.map(seen -> seen.rows().only(places))
                .ifPresent(rows -> copying.copy(rows.size(), _ -> copy.text(rows), clipboard));
    }

    /// Shows everything `row` has.
    void open(PersonRow row) {
        show.accept(row.principal());
    }

    @Override
    public void refresh() {
        scope.refresh();
    }

    /// The person asks for something else: the answer to what they asked before is not needed.
    private void askAnew() {
        if (scope.navigation().place().get() == Place.PEOPLE) {
            renewal.askAnew();
        }
    }

    private void look() {
        if (scope.navigation().place().get() == Place.PEOPLE) {
            renewal.ask();
        }
    }

    private Work<Answer> looking() {
        Set<PersonKey> wanted = new HashSet<>(selected);
        wanted.addAll(landmarks.get());
        PeopleQuestion question =
                new PeopleQuestion(
                        scope.inventory().snapshot().get(),
                        scope.indexes(),
                        asking.words(),
                        query.query().get(),
                        order.get(),
                        asking.context(),
                        wanted);
        return _ -> question.answer();
    }

    private void looked(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Succeeded<Answer>(Answer seen)) {
            Optional<Answer> before = last.filter(seen::answersSame);
            last = Optional.of(seen);
            shown.set(
                    new PeopleList(
                            seen.rows(),
                            seen.grants(),
                            seen.places(),
                            before.isPresent(),
                            who -> before.filter(old -> seen.changed(who, old)).isPresent(),
                            seen.blockers()));
            tell(seen);
        }
    }

    private void tell(Answer seen) {
        List<Fact> told = new ArrayList<>();
        told.add(Fact.of(Message.of("people.facts.count", seen.rows().size())));
        told.add(Fact.of(Message.of("people.facts.grants", seen.grants())));
        if (!seen.remembers()) {
            told.add(Fact.warning(Message.of("query.noPast")));
        }
        copying.told().get().map(Fact::of).ifPresent(told::add);
        told.addAll(Gaps.facts(seen.question().snapshot()));
        facts.set(told);
    }
}
