package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.ui.access.RuleLocks;
import dev.rolecall.ui.listing.Copying;
import dev.rolecall.ui.listing.DoubtsViewModel;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.ServiceWords;
import dev.rolecall.ui.query.CompletionModel;
import dev.rolecall.ui.query.ListPlace;
import dev.rolecall.ui.query.QueryMenu;
import dev.rolecall.ui.query.QueryModel;
import dev.rolecall.ui.resources.ResourceQuestion.Answer;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The resources a person sees: made, filtered and sorted off the screen thread and published in
/// one step, so that typing and reading never wait for each other.
public final class ResourcesViewModel implements ListPlace {
    private static final List<List<Part>> OFFERS =
            List.of(
                    List.of(
                            Part.of(Key.WHO, PrincipalKind.EVERYONE.word()),
                            Part.of(Key.WHO, PrincipalKind.ORGANIZATION.word()),
                            Part.of(Key.WHO, PrincipalKind.WORKSPACE.word()),
                            Part.is(Trait.UNREAD),
                            Part.is(Trait.LOCKED),
                            Part.is(Trait.STAGED)));

    private final Scope scope;
    private final StagingModel staging;
    private final Messages messages;
    private final WordOrder wordOrder = new WordOrder();
    private final Renewal<Answer> renewal;
    private final Copying copying;
    private final ReadOnlyObjectWrapper<ResourceList> shown =
            new ReadOnlyObjectWrapper<>(
                    new ResourceList(
                            FXCollections.emptyObservableList(),
                            Map.of(),
                            false,
                            News.none(),
                            List.of()));
    private final QueryModel query;
    private final CompletionModel completion;
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
        this.query = new QueryModel(scope, Grammar.whole());
        this.completion =
                new CompletionModel(
                        query,
                        operations,
                        "words of resources",
                        Vocabulary.Unit.RESOURCES,
                        messages);
        this.renewal = new Renewal<>(operations, "resources", this::question, this::publish);
        this.copying = new Copying(operations, "copying resources");
        scope.inventory().snapshot().addListener(_ -> look());
        scope.navigation().place().addListener(_ -> look());
        staging.staging().addListener(_ -> look());
        order.addListener(_ -> renewal.askAnew());
        scope.navigation().selected().addListener((InvalidationListener) _ -> copying.forget());
        query.query().addListener(_ -> renewal.askAnew());
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
    public QueryModel query() {
        return query;
    }

    @Override
    public CompletionModel completion() {
        return completion;
    }

    @Override
    public QueryMenu menu() {
        return new QueryMenu(query, OFFERS);
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

    /// Hands `rows` to `clipboard` as a table, behind the screen.
    void copy(List<ResourceRow> rows, Consumer<String> clipboard) {
        ResourceCopy copy = new ResourceCopy(messages);
        copying.copy(rows.size(), _ -> copy.text(rows), clipboard);
    }

    /// What is said about copying.
    ReadOnlyObjectProperty<Optional<Message>> copied() {
        return copying.told();
    }

    /// Shows `resource` selected, dropping filters that would hide it.
    public void reveal(ResourceRef resource) {
        if (!shown.get().places().containsKey(resource)) {
            query.clear();
        }
        scope.navigation().jumpTo(resource);
    }

    /// Has what is selected explained in the inspector.
    void explain() {
        scope.navigation().explain();
    }

    /// What is shown as it was, because much of it is gone.
    DoubtsViewModel doubts() {
        return new DoubtsViewModel(scope, messages);
    }

    @Override
    public void refresh() {
        scope.refresh();
    }

    /// Narrows the table to what could not be read.
    void showNotRead() {
        query.query().set(query.query().get().without(Key.IS).with(Part.is(Trait.UNREAD)));
    }

    /// Rests while another place is shown, and catches up when this one is.
    private void look() {
        if (scope.navigation().place().get() == Place.RESOURCES) {
            renewal.ask();
        }
    }

    private Work<Answer> question() {
        ResourceQuestion question =
                new ResourceQuestion(
                        scope.inventory().snapshot().get(),
                        scope.indexes(),
                        new ResourceRows(
                                byId(OpenAccount::account),
                                byId(OpenAccount::descriptor),
                                staging.staging().get()),
                        new ServiceWords(
                                messages,
                                scope.accounts().accounts().stream()
                                        .map(OpenAccount::descriptor)
                                        .toList()),
                        new RuleLocks(staging.rulebook()),
                        query.query().get(),
                        scope.navigation().account().get(),
                        order.get(),
                        wordOrder,
                        messages,
                        last.map(Answer::all),
                        rows());
        return _ -> question.answer();
    }

    private void publish(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Succeeded<Answer>(Answer answer)) {
            boolean same = last.filter(answer::answersSame).isPresent();
            last = Optional.of(answer);
            news = news.next(answer.question().snapshot(), answer.complete());
            truth.set(answer.truth());
            if (!same || answer.differs() || answer.rows().isEmpty()) {
                shown.set(
                        new ResourceList(
                                FXCollections.observableList(answer.rows()),
                                answer.places(),
                                same,
                                news,
                                answer.blockers()));
            }
        }
    }

    private <T> Map<AccountId, T> byId(Function<OpenAccount, T> part) {
        return scope.accounts().accounts().stream()
                .collect(Collectors.toMap(open -> open.account().id(), part));
    }
}
