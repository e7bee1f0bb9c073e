package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.ui.resources.ResourceRow.Width;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The resources a person sees: made, filtered and sorted off the screen thread and published in
/// one step, so that typing and reading never wait for each other.
public final class ResourcesViewModel {
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final Navigation navigation;
    private final Operations operations;
    private final Messages messages;
    private final ObservableList<ResourceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ResourceRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<ResourceFilter> filter =
            new SimpleObjectProperty<>(ResourceFilter.NONE);
    private final ObjectProperty<ResourceOrder> order =
            new SimpleObjectProperty<>(ResourceOrder.BY_NAME);
    private final ReadOnlyObjectWrapper<ResourcesTruth> truth =
            new ReadOnlyObjectWrapper<>(ResourcesTruth.NOTHING);

    public ResourcesViewModel(
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
        this.operations = operations;
        this.messages = messages;
        inventory.snapshot().addListener(_ -> rebuild());
        staging.staging().addListener(_ -> rebuild());
        order.addListener(_ -> rebuild());
        filter.addListener(_ -> rebuild());
        navigation
                .account()
                .addListener((_, _, only) -> filter.set(filter.get().withAccount(only)));
        rebuild();
    }

    /// The rows that pass the filter, in order; replaced as a whole on the screen thread.
    public ObservableList<ResourceRow> rows() {
        return shownRows;
    }

    public ObjectProperty<ResourceFilter> filter() {
        return filter;
    }

    public ObjectProperty<ResourceOrder> order() {
        return order;
    }

    /// How much of what there is stands in the rows, and how well it was read.
    public ReadOnlyObjectProperty<ResourcesTruth> truth() {
        return truth.getReadOnlyProperty();
    }

    /// The kinds of the open accounts with their words, for the filter.
    public Map<ResourceKind, Message> kinds() {
        return accounts.accounts().stream()
                .flatMap(open -> open.descriptor().kinds().stream())
                .collect(
                        Collectors.toMap(
                                KindDescriptor::kind,
                                KindDescriptor::many,
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    /// The resources the inspector shows.
    public ObservableList<ResourceRef> selected() {
        return navigation.selected();
    }

    /// Drops every filter, the account of the sidebar included.
    public void clearFilter() {
        navigation.account().set(Optional.empty());
        filter.set(ResourceFilter.NONE);
    }

    /// Reads the chosen account again, or all of them.
    public void refresh() {
        navigation
                .account()
                .get()
                .flatMap(accounts::find)
                .ifPresentOrElse(inventory::refresh, inventory::refreshAll);
    }

    private void rebuild() {
        InventorySnapshot snapshot = inventory.snapshot().get();
        ResourceFilter wanted = filter.get();
        ResourceOrder sorted = order.get();
        ResourceRows maker =
                new ResourceRows(
                        byId(OpenAccount::account),
                        byId(OpenAccount::descriptor),
                        staging.staging().get());
        operations.quietly(
                "resources",
                _ -> {
                    List<ResourceRow> all =
                            snapshot.entries().stream()
                                    .filter(maker::knows)
                                    .map(entry -> maker.row(entry))
                                    .toList();
                    List<ResourceRow> shown =
                            all.stream()
                                    .filter(row -> passes(row, wanted))
                                    .sorted(sorted.comparator(messages))
                                    .toList();
                    return new Built(shown, ResourcesTruth.of(snapshot, all, shown));
                },
                this::publish);
    }

    private record Built(List<ResourceRow> rows, ResourcesTruth truth) {}

    private void publish(Outcome<Built> outcome) {
        if (outcome instanceof Outcome.Succeeded<Built>(Built built)) {
            if (!rows.equals(built.rows())) {
                rows.setAll(built.rows());
            }
            truth.set(built.truth());
        }
    }

    private <T> Map<dev.rolecall.domain.AccountId, T> byId(Function<OpenAccount, T> part) {
        return accounts.accounts().stream()
                .collect(Collectors.toMap(open -> open.account().id(), part));
    }

    private boolean passes(ResourceRow row, ResourceFilter wanted) {
        return wanted.account().filter(only -> !only.equals(row.ref().account())).isEmpty()
                && (wanted.kinds().isEmpty() || wanted.kinds().contains(row.ref().kind()))
                && wanted.traits().stream().allMatch(trait -> has(row, trait))
                && saysAll(row, wanted.words());
    }

    private static boolean has(ResourceRow row, Trait trait) {
        return switch (trait) {
            case OPEN_TO_EVERYONE -> row.width() == Width.EVERYONE;
            case OPEN_TO_ORGANIZATION -> row.width() == Width.ORGANIZATION;
            case NOT_READ -> row.state() instanceof State.Denied;
            case STAGED -> row.staged() > 0;
        };
    }

    private boolean saysAll(ResourceRow row, String words) {
        List<String> wanted = FoldedText.words(words);
        if (wanted.isEmpty()) {
            return true;
        }
        String text =
                FoldedText.of(
                        String.join(
                                " ",
                                row.name(),
                                row.ref().id(),
                                messages.text(row.kind()),
                                row.account(),
                                messages.text(row.widest())));
        return wanted.stream().allMatch(text::contains);
    }
}
