package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import dev.rolecall.ui.resources.ResourceQuestion.Answer;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Messages messages;
    private final WordOrder words = new WordOrder();
    private final Renewal<Answer> renewal;
    private final ReadOnlyObjectWrapper<ResourceList> shown =
            new ReadOnlyObjectWrapper<>(
                    new ResourceList(
                            FXCollections.emptyObservableList(), Map.of(), false, News.none()));
    private final ObjectProperty<ResourceFilter> filter =
            new SimpleObjectProperty<>(ResourceFilter.NONE);
    private final ObjectProperty<ResourceOrder> order =
            new SimpleObjectProperty<>(ResourceOrder.BY_NAME);
    private final ReadOnlyObjectWrapper<ResourcesTruth> truth =
            new ReadOnlyObjectWrapper<>(ResourcesTruth.NOTHING);
    private Optional<Answer> last = Optional.empty();
    private News news = News.none();
    private int published;

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
        this.messages = messages;
        this.renewal = new Renewal<>(operations, "resources", this::question, this::publish);
        inventory.snapshot().addListener(_ -> renewal.ask());
        staging.staging().addListener(_ -> renewal.ask());
        order.addListener(_ -> renewal.ask());
        filter.addListener(_ -> renewal.ask());
        navigation
                .account()
                .addListener((_, _, only) -> filter.set(filter.get().withAccount(only)));
        renewal.ask();
    }

    /// What the table shows; replaced as a whole on the screen thread.
    public ReadOnlyObjectProperty<ResourceList> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The rows that pass the filter, in order.
    public List<ResourceRow> rows() {
        return shown.get().rows();
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

    /// Shows `resource` selected, dropping filters that would hide it.
    public void reveal(ResourceRef resource) {
        if (!shown.get().places().containsKey(resource)) {
            clearFilter();
        }
        navigation.jumpTo(resource);
    }

    /// Drops every filter, the account of the sidebar included.
    public void clearFilter() {
        navigation.account().set(Optional.empty());
        filter.set(ResourceFilter.NONE);
    }

    /// Narrows the table to what could not be read.
    void showNotRead() {
        filter.set(filter.get().withTraits(Set.of(Trait.NOT_READ)));
    }

    /// Reads the chosen account again, or all of them.
    public void refresh() {
        navigation
                .account()
                .get()
                .flatMap(accounts::find)
                .ifPresentOrElse(inventory::refresh, inventory::refreshAll);
    }

    private Work<Answer> question() {
        ResourceQuestion question =
                new ResourceQuestion(
                        inventory.snapshot().get(),
                        new ResourceRows(
                                byId(OpenAccount::account),
                                byId(OpenAccount::descriptor),
                                staging.staging().get()),
                        filter.get(),
                        order.get(),
                        words,
                        messages,
                        rows(),
                        published);
        return _ -> question.answer();
    }

    private void publish(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Succeeded<Answer>(Answer answer)) {
            boolean same = last.filter(answer::answersSame).isPresent();
            last = Optional.of(answer);
            news = news.next(answer.question().snapshot(), answer.complete());
            truth.set(answer.truth());
            if (!same || answer.differs() || answer.question().number() != published) {
                published++;
                shown.set(
                        new ResourceList(
                                FXCollections.observableList(answer.rows()),
                                answer.places(),
                                same,
                                news));
            }
        }
    }

    private <T> Map<dev.rolecall.domain.AccountId, T> byId(Function<OpenAccount, T> part) {
        return accounts.accounts().stream()
                .collect(Collectors.toMap(open -> open.account().id(), part));
    }
}
