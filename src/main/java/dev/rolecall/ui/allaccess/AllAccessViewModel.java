package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.access.AccessEditing;
import dev.rolecall.ui.access.StagedAccess;
import dev.rolecall.ui.allaccess.AllAccessList.Cause;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
public final class AllAccessViewModel {
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final Navigation navigation;
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
            AccountsModel accounts,
            InventoryModel inventory,
            StagingModel staging,
            Navigation navigation,
            Operations operations,
            Messages messages) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.staging = staging;
        this.navigation = navigation;
        this.messages = messages;
        this.editing = new AccessEditing(accounts, inventory, staging, navigation);
        this.renewal = new Renewal<>(operations, "all access", this::looking, this::looked);
        inventory.snapshot().addListener(_ -> look());
        navigation.place().addListener(_ -> look());
        navigation
                .account()
                .addListener((_, _, only) -> filter.set(filter.get().withAccount(only)));
        filter.addListener(_ -> look());
        order.addListener(_ -> look());
        staging.staging().addListener(_ -> repaint());
        staging.troubles().addListener(_ -> repaint());
        staging.sending().addListener(_ -> repaint());
        look();
    }

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

    /// Drops every filter, the account of the sidebar included.
    public void clearFilter() {
        navigation.account().set(Optional.empty());
        filter.set(AllAccessFilter.NONE);
    }

    /// Narrows to one account, as the sidebar does.
    public void only(Optional<AccountId> account) {
        navigation.account().set(account);
    }

    /// Reads the chosen account again, or all of them.
    public void refresh() {
        navigation
                .account()
                .get()
                .flatMap(accounts::find)
                .ifPresentOrElse(inventory::refresh, inventory::refreshAll);
    }

    /// The open accounts by what people call them.
    public Map<AccountId, String> accountNames() {
        Map<AccountId, String> names = new LinkedHashMap<>();
        accounts.accounts().forEach(open -> names.put(open.account().id(), open.account().name()));
        return names;
    }

    /// The kinds of the open accounts with their words.
    public Map<ResourceKind, Message> kinds() {
        Map<ResourceKind, Message> kinds = new LinkedHashMap<>();
        accounts.accounts().stream()
                .flatMap(open -> open.descriptor().kinds().stream())
                .forEach((KindDescriptor kind) -> kinds.putIfAbsent(kind.kind(), kind.many()));
        return kinds;
    }

    private void look() {
        if (navigation.place().get() == Place.ALL_ACCESS) {
            renewal.ask();
        }
    }

    private Work<SelectedGrants> looking() {
        Selecting next = selecting();
        return _ -> next.run();
    }

    private Selecting selecting() {
        InventorySnapshot snapshot = inventory.snapshot().get();
        Set<GrantKey> wanted = new HashSet<>(selected);
        wanted.addAll(landmarks.get());
        return new Selecting(
                snapshot,
                last.filter(seen -> seen.snapshot().equals(snapshot)).map(SelectedGrants::index),
                new ServiceWords(
                        messages,
                        accounts.accounts().stream().map(open -> open.descriptor()).toList()),
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
        RowMaker maker = new RowMaker(accounts, editing.words(), staged);
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
