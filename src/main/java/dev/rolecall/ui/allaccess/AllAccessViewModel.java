package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.ui.access.AccessEditing;
import dev.rolecall.ui.access.StagedAccess;
import dev.rolecall.ui.allaccess.AllAccessList.Cause;
import dev.rolecall.ui.listing.DoubtsViewModel;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.GrantAsking;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.query.CompletionModel;
import dev.rolecall.ui.query.GrantOffers;
import dev.rolecall.ui.query.ListPlace;
import dev.rolecall.ui.query.QueryMenu;
import dev.rolecall.ui.query.QueryModel;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Every grant of every resource: filtered and sorted off the screen thread, one look at a time,
/// and published in one step. Rests while another place is shown.
public final class AllAccessViewModel implements ListPlace {
    private final Scope scope;
    private final StagingModel staging;
    private final Messages messages;
    private final GrantAsking asking;
    private final QueryModel query;
    private final CompletionModel completion;
    private final WholeSelection selection;
    private final Renewal<SelectedGrants> renewal;
    private final AccessEditing editing;
    private final ObjectProperty<List<AllAccessColumn.Order>> order =
            new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<AllAccessList> shown =
            new ReadOnlyObjectWrapper<>(AllAccessList.EMPTY);
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<SelectedGrants> last = Optional.empty();
    private Set<GrantKey> selected = Set.of();
    private int selectedCount;
    private Supplier<Set<GrantKey>> landmarks = Set::of;
    private News news = News.none();

    public AllAccessViewModel(
            Scope scope, StagingModel staging, Operations operations, Messages messages) {
        this.scope = scope;
        this.staging = staging;
        this.messages = messages;
        this.asking = new GrantAsking(scope, staging, messages);
        this.editing =
                new AccessEditing(scope.accounts(), scope.inventory(), staging, scope.navigation());
        this.query = new QueryModel(scope, Grammar.whole());
        this.completion =
                new CompletionModel(
                        query, operations, "words of all access", Vocabulary.Unit.GRANTS, messages);
        this.selection = new WholeSelection(operations, messages);
        this.renewal = Renewal.resting(operations, "all access", this::looking, this::looked);
        scope.inventory().snapshot().addListener(_ -> look());
        scope.navigation().place().addListener(_ -> askAnew());
        query.query().addListener(_ -> selection.select(false));
        query.query().addListener(_ -> askAnew());
        selection.whole().addListener(_ -> tell());
        selection.told().addListener(_ -> tell());
        order.addListener(_ -> askAnew());
        staging.staging().addListener(_ -> repaint(this::askAnew));
        staging.troubles().addListener(_ -> repaint(this::look));
        staging.sending().addListener(_ -> repaint(this::look));
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
    public ObjectProperty<List<AllAccessColumn.Order>> order() {
        return order;
    }

    /// What the table shows; replaced as a whole on the screen thread.
    public ReadOnlyObjectProperty<AllAccessList> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    /// What can be done with the rows.
    public AccessEditing editing() {
        return editing;
    }

    /// The rows the person selected, to be found again after the next look; of very many only how
    /// many they are.
    public void selected(Set<GrantKey> keys, int count) {
        selected = Set.copyOf(keys);
        selectedCount = count;
        selection.forget();
        tell();
    }

    /// Whether everything the query leaves is selected.
    public WholeSelection selection() {
        return selection;
    }

    /// Copies the rows at `places`, or all if everything is selected, behind the screen.
    void copy(int[] places, Consumer<String> clipboard) {
        last.ifPresent(seen ->
                selection.copy(
                        CopyJob.of(
                                seen,
                                shown.get().rows(),
                                selection.whole().get() ? Optional.empty() : Optional.of(places),
                                editing,
                                staging.staging().get()),
                        clipboard));
    }

    /// The rows that are looked for in the next list.
    Set<GrantKey> selected() {
        return selected;
    }

    /// Further rows to be found again after a refresh, asked for before each look.
    void landmarks(Supplier<Set<GrantKey>> inSight) {
        landmarks = inSight;
    }

    /// Shows what `who` has access to, and nothing else.
    public void show(Principal who) {
        query.query().set(GrantOffers.of(who));
    }

    /// What is shown as it was, because much of it is gone.
    DoubtsViewModel doubts() {
        return new DoubtsViewModel(scope, messages);
    }

    @Override
    public void refresh() {
        scope.refresh();
    }

    /// The person asks for something else: the answer to what they asked before is not needed.
    private void askAnew() {
        if (scope.navigation().place().get() == Place.ALL_ACCESS) {
            renewal.askAnew();
        }
    }

    private void look() {
        if (scope.navigation().place().get() == Place.ALL_ACCESS) {
            renewal.ask();
        }
    }

    private Work<SelectedGrants> looking() {
        Selecting next = selecting();
        return _ -> next.run();
    }

    private Selecting selecting() {
        Set<GrantKey> wanted = new HashSet<>(selected);
        wanted.addAll(landmarks.get());
        return new Selecting(
                scope.inventory().snapshot().get(),
                scope.indexes(),
                asking.words(),
                query.query().get(),
                order.get().stream().map(each -> each.column().order(each.descending())).toList(),
                asking.context(),
                wanted);
    }

    private void looked(Outcome<SelectedGrants> outcome) {
        if (outcome instanceof Outcome.Succeeded<SelectedGrants>(SelectedGrants seen)) {
            Cause cause =
                    last.filter(before -> before.answersSame(seen)).isPresent()
                            ? Cause.REFRESH
                            : Cause.QUESTION;
            last = Optional.of(seen);
            news = news.next(seen.snapshot(), seen.complete());
            publish(seen, seen.places(), cause);
        }
    }

    /// After an edit the same grants stand in the same places, painted anew.
    ///
    /// @param look asks for the list where an edit may have changed what is in it
    private void repaint(Runnable look) {
        Query asked = query.query().get();
        if (asked.has(Part.is(Trait.STAGED)) || asked.has(Part.is(Trait.STAGED).not())) {
            look.run();
        } else {
            last.ifPresent(seen -> publish(seen, Map.of(), Cause.EDIT));
        }
    }

    private void publish(SelectedGrants seen, Map<GrantKey, Integer> places, Cause cause) {
        StagedAccess staged = editing.staged();
        RowMaker maker = new RowMaker(scope.accounts(), editing.words(), staged);
        List<AllAccessRow> given =
                new GivenRows(seen.snapshot(), query.query().get(), asking.words(), messages)
                        .of(staged, maker);
        RowWindow rows = new RowWindow(seen.index(), seen.numbers(), given, maker);
        News told = cause == Cause.EDIT ? News.none() : news;
        shown.set(
                new AllAccessList(rows, seen.index().size(), places, cause, told, seen.blockers()));
        tell();
    }

    private void tell() {
        int count = selection.whole().get() ? shown.get().rows().size() : selectedCount;
        last.ifPresent(seen -> facts.set(AllAccessFacts.of(seen, count, selection)));
    }
}
