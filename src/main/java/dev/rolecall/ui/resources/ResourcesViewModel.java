package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.ui.listing.FilterChoice;
import dev.rolecall.ui.listing.ListPlace;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import dev.rolecall.ui.resources.ResourceQuestion.Answer;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.Arrays;
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
public final class ResourcesViewModel implements ListPlace {
    private final Scope scope;
    private final StagingModel staging;
    private final Messages messages;
    private final WordOrder wordOrder = new WordOrder();
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

    public ResourcesViewModel(
            Scope scope, StagingModel staging, Operations operations, Messages messages) {
        this.scope = scope;
        this.staging = staging;
        this.messages = messages;
        this.renewal = new Renewal<>(operations, "resources", this::question, this::publish);
        scope.inventory().snapshot().addListener(_ -> renewal.ask());
        staging.staging().addListener(_ -> renewal.ask());
        order.addListener(_ -> renewal.ask());
        filter.addListener(_ -> renewal.ask());
        scope.follow(only -> filter.set(filter.get().withAccount(only)));
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

    @Override
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

    /// The resources the inspector shows.
    public ObservableList<ResourceRef> selected() {
        return scope.navigation().selected();
    }

    /// Shows `resource` selected, dropping filters that would hide it.
    public void reveal(ResourceRef resource) {
        if (!shown.get().places().containsKey(resource)) {
            clearFilter();
        }
        scope.navigation().jumpTo(resource);
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
        ResourceFilter now = filter.get();
        return List.of(
                Arrays.stream(Trait.values())
                        .map(trait ->
                                new FilterChoice(
                                        Message.of("resources.trait." + trait.name()),
                                        now.traits().contains(trait),
                                        () -> filter.set(now.toggled(trait))))
                        .toList(),
                scope.kindChoices(now.kinds(), kind -> filter.set(now.toggled(kind))),
                scope.accountChoices());
    }

    @Override
    public void clearFilter() {
        scope.only(Optional.empty());
        filter.set(ResourceFilter.NONE);
    }

    @Override
    public void refresh() {
        scope.refresh();
    }

    /// Narrows the table to what could not be read.
    void showNotRead() {
        filter.set(filter.get().withTraits(Set.of(Trait.NOT_READ)));
    }

    private Work<Answer> question() {
        ResourceQuestion question =
                new ResourceQuestion(
                        scope.inventory().snapshot().get(),
                        new ResourceRows(
                                byId(OpenAccount::account),
                                byId(OpenAccount::descriptor),
                                staging.staging().get()),
                        filter.get(),
                        order.get(),
                        wordOrder,
                        messages,
                        rows());
        return _ -> question.answer();
    }

    private void publish(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Succeeded<Answer>(Answer answer)) {
            boolean same = last.filter(answer::answersSame).isPresent();
            last = Optional.of(answer);
            news = news.next(answer.question().snapshot(), answer.complete());
            truth.set(answer.truth());
            if (!same || answer.differs()) {
                shown.set(
                        new ResourceList(
                                FXCollections.observableList(answer.rows()),
                                answer.places(),
                                same,
                                news));
            }
        }
    }

    private <T> Map<AccountId, T> byId(Function<OpenAccount, T> part) {
        return scope.accounts().accounts().stream()
                .collect(Collectors.toMap(open -> open.account().id(), part));
    }
}
