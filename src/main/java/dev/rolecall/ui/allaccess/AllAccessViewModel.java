package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.ui.access.AccessEditing;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.access.StagedAccess;
import dev.rolecall.ui.allaccess.AllAccessList.Cause;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.FilterChoice;
import dev.rolecall.ui.listing.ListPlace;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;

/// Every grant of every resource: filtered and sorted off the screen thread, one look at a time,
/// and published in one step. Rests while another place is shown.
public final class AllAccessViewModel implements ListPlace {
    private final Scope scope;
    private final StagingModel staging;
    private final Messages messages;
    private final Renewal<SelectedGrants> renewal;
    private final AccessEditing editing;
    private final ObjectProperty<AllAccessFilter> filter =
            new SimpleObjectProperty<>(AllAccessFilter.NONE);
    private final ObjectProperty<List<AllAccessColumn.Order>> order =
            new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<AllAccessList> shown =
            new ReadOnlyObjectWrapper<>(
                    new AllAccessList(
                            FXCollections.emptyObservableList(),
                            0,
                            Map.of(),
                            Cause.QUESTION,
                            News.none()));
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
        this.editing =
                new AccessEditing(scope.accounts(), scope.inventory(), staging, scope.navigation());
        this.renewal = new Renewal<>(operations, "all access", this::looking, this::looked);
        scope.inventory().snapshot().addListener(_ -> look());
        scope.navigation().place().addListener(_ -> look());
        scope.follow(only -> filter.set(filter.get().withAccount(only)));
        filter.addListener(_ -> look());
        order.addListener(_ -> look());
        staging.staging().addListener(_ -> repaint());
        staging.troubles().addListener(_ -> repaint());
        staging.sending().addListener(_ -> repaint());
        look();
    }

    @Override
    public ObjectProperty<AllAccessFilter> filter() {
        return filter;
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
        tell();
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
        filter.set(AllAccessFilter.NONE.withWho(Optional.of(who)));
    }

    @Override
    public String words() {
        return filter.get().words();
    }

    @Override
    public void look(String words) {
        filter.set(filter.get().withWords(words));
    }

    @Override
    public List<List<FilterChoice>> choices() {
        AllAccessFilter now = filter.get();
        return List.of(
                now.who().stream()
                        .map(who ->
                                choice(
                                        PrincipalWords.label(who),
                                        true,
                                        now.withWho(Optional.empty())))
                        .toList(),
                Arrays.stream(GrantTrait.values())
                        .map(trait ->
                                choice(
                                        trait.words(),
                                        now.traits().contains(trait),
                                        now.toggled(trait)))
                        .toList(),
                Arrays.stream(Rank.values())
                        .map(rank ->
                                choice(
                                        Message.of("allAccess.rank." + rank.name()),
                                        now.ranks().contains(rank),
                                        now.toggled(rank)))
                        .toList(),
                scope.kindChoices(now.kinds(), kind -> filter.set(now.toggled(kind))),
                scope.accountChoices());
    }

    private FilterChoice choice(Message words, boolean on, AllAccessFilter next) {
        return new FilterChoice(words, on, () -> filter.set(next));
    }

    @Override
    public void clearFilter() {
        scope.only(Optional.empty());
        filter.set(AllAccessFilter.NONE);
    }

    @Override
    public void refresh() {
        scope.refresh();
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
        InventorySnapshot snapshot = scope.inventory().snapshot().get();
        Set<GrantKey> wanted = new HashSet<>(selected);
        wanted.addAll(landmarks.get());
        return new Selecting(
                snapshot,
                last.filter(seen -> seen.snapshot().equals(snapshot)).map(SelectedGrants::index),
                new ServiceWords(
                        messages,
                        scope.accounts().accounts().stream()
                                .map(open -> open.descriptor())
                                .toList()),
                filter.get(),
                order.get().stream()
                        .flatMap(each -> each.column().order(each.descending()).stream())
                        .toList(),
                staging.staging().get(),
                editing.locks(),
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
    private void repaint() {
        if (filter.get().traits().contains(GrantTrait.STAGED)) {
            look();
        } else {
            last.ifPresent(seen -> publish(seen, Map.of(), Cause.EDIT));
        }
    }

    private void publish(SelectedGrants seen, Map<GrantKey, Integer> places, Cause cause) {
        StagedAccess staged = editing.staged();
        RowMaker maker = new RowMaker(scope.accounts(), editing.words(), staged);
        List<AllAccessRow> given =
                new GivenRows(seen.snapshot(), filter.get(), messages).of(staged, maker);
        RowWindow rows = new RowWindow(seen.index(), seen.numbers(), given, maker);
        News told = cause == Cause.EDIT ? News.none() : news;
        shown.set(new AllAccessList(rows, seen.index().size(), places, cause, told));
        tell();
    }

    private void tell() {
        last.ifPresent(seen ->
                facts.set(
                        AllAccessFacts.of(
                                seen.snapshot(),
                                seen.numbers().length,
                                seen.index().size(),
                                selectedCount,
                                seen.millis())));
    }
}
