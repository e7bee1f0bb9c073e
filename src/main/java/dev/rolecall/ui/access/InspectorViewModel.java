package dev.rolecall.ui.access;

import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Operations;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.raw.RawQuestion;
import dev.rolecall.ui.raw.RawViewModel;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.StagingModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/// The inspector: follows the selection, lays what is staged over what was read, says how true it
/// is.
public final class InspectorViewModel {
    private final AccessEditing editing;
    private final InventoryModel inventory;
    private final Navigation navigation;
    private final InspectedSelection selection;
    private final InspectorRenewal renewal;
    private final AccessTableViewModel table;
    private final GiveAccessViewModel give;
    private final ReadOnlyObjectWrapper<InspectorState> state =
            new ReadOnlyObjectWrapper<>(new InspectorState.Nothing());
    private final ReadOnlyObjectWrapper<Optional<InspectorHead>> head =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Detail>> details =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final PastOfSelection past;
    private final PastWords pastWords;
    private final ManagersOfSelection managers;
    private final RawViewModel raw;
    private List<Detail> found = List.of();

    /// @param clock times are told in its zone
    public InspectorViewModel(
            AccountsModel accounts,
            InventoryModel inventory,
            StagingModel staging,
            Navigation navigation,
            Operations operations,
            Clock clock,
            Locale locale) {
        this.editing = new AccessEditing(accounts, inventory, staging, navigation);
        this.inventory = inventory;
        this.navigation = navigation;
        this.selection = new InspectedSelection(new Subjects(accounts), inventory, navigation);
        this.renewal =
                new InspectorRenewal(
                        operations,
                        this::question,
                        new InspectorFacts(clock, locale),
                        this::show,
                        failure -> state.set(new InspectorState.Failed(failure)));
        this.past = new PastOfSelection(inventory.pictures().past(), operations, this::showDetails);
        this.pastWords = new PastWords(clock.getZone(), locale);
        this.managers = new ManagersOfSelection(operations, this::learned);
        this.raw = new RawViewModel(operations, clock, locale);
        this.table = new AccessTableViewModel(editing);
        this.give =
                new GiveAccessViewModel(
                        inventory.people(), accounts, staging, navigation, operations);
        navigation
                .selected()
                .addListener((ListChangeListener<ResourceRef>) _ -> selectionChanged());
        inventory.snapshot().addListener(_ -> inventoryChanged());
        staging.staging().addListener(_ -> edited());
        staging.troubles().addListener(_ -> edited());
        staging.sending().addListener(_ -> sent());
        accounts.changes().addListener(_ -> accountsChanged());
        table.order().addListener(_ -> renew());
        table.chosen().addListener(_ -> chosen());
        selectionChanged();
    }

    public ReadOnlyObjectProperty<InspectorState> state() {
        return state.getReadOnlyProperty();
    }

    /// What is selected; empty if nothing is.
    public ReadOnlyObjectProperty<Optional<InspectorHead>> head() {
        return head.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Detail>> details() {
        return details.getReadOnlyProperty();
    }

    /// How true the table is.
    public ReadOnlyObjectProperty<List<Fact>> facts() {
        return facts.getReadOnlyProperty();
    }

    public AccessTableViewModel table() {
        return table;
    }

    public GiveAccessViewModel give() {
        return give;
    }

    /// What the service itself says of the selection.
    public RawViewModel raw() {
        return raw;
    }

    /// Where a person may be asked to have something explained.
    public Navigation navigation() {
        return navigation;
    }

    /// Reads the selected access lists again.
    public void readAgain() {
        inventory.refresh(List.copyOf(navigation.selected()));
        managers.ask(selection.subjects());
    }

    private void selectionChanged() {
        selection.change();
        give.target(selection.subjects());
        past.ask(selection.subjects());
        managers.ask(selection.subjects());
        table.chosen().set(Optional.empty());
        if (selection.isQuick()) {
            renewal.atOnce();
        } else {
            clear();
            renewal.behindAnew();
        }
    }

    private void learned() {
        passOnManager();
        renew();
    }

    /// The jump to what manages a resource stands on all its rows once it is known, until a listing
    /// that does not tell of it comes by.
    private void passOnManager() {
        for (Subject subject : selection.subjects()) {
            if (subject.resource().managedBy().isEmpty()) {
                managers.managers().stream()
                        .findFirst()
                        .ifPresent(by -> inventory.learned(subject.ref(), by.ref()));
            }
        }
    }

    private void accountsChanged() {
        if (head.get().isPresent() && !selection.subjects().isEmpty()) {
            head.set(Optional.of(InspectorHeads.of(selection.subjects())));
        }
    }

    private void chosen() {
        showDetails();
        raw.about(rawQuestion());
    }

    private Optional<RawQuestion> rawQuestion() {
        List<Subject> subjects = selection.subjects();
        return subjects.size() == 1
                ? Optional.of(
                        new RawQuestion(
                                subjects.getFirst().open(),
                                subjects.getFirst().ref(),
                                table.chosen().get().flatMap(row -> row.held().getFirst().grant())))
                : Optional.empty();
    }

    /// Something is being changed, or was.
    private void sent() {
        past.ask(selection.subjects());
        edited();
    }

    private void edited() {
        if (!selection.isQuick() && !selection.isAnother()) {
            Map<AccessRow.Key, Integer> inHand = table.inHand();
            EditedRows edit = new EditedRows(editing.staged(), editing.words());
            table.show(edit.over(table.shown().get(), inHand), inHand.keySet());
        }
        renew();
    }

    /// While thousands of resources are read, only news of the selected ones is looked at.
    private void inventoryChanged() {
        if (selection.renew()) {
            give.renew(selection.subjects());
            past.ask(selection.subjects());
            passOnManager();
            renew();
        } else if (renewal.settled()) {
            selection.skip();
        }
    }

    /// What is shown stays until what is asked now can be shown.
    private void renew() {
        if (selection.isQuick()) {
            renewal.atOnce();
        } else {
            renewal.behind();
        }
    }

    private InspectorQuestion question() {
        return new InspectorQuestion(
                selection.subjects(),
                selection.snapshot(),
                editing.staged(),
                editing.locks(),
                selection.me(),
                table.order().get(),
                selection.news(),
                table.wanted(),
                managers.managers(),
                selection.isAnother());
    }

    /// Of something else nothing that was shown is true.
    private void clear() {
        found = List.of();
        head.set(Optional.of(InspectorHeads.of(selection.subjects())));
        showDetails();
        facts.set(List.of());
        table.show(ShownAccess.NOTHING, Set.of());
        state.set(new InspectorState.Arranging());
        raw.about(rawQuestion());
    }

    private void show(InspectorQuestion.Answer answer) {
        InspectorQuestion asked = answer.question();
        List<Subject> told = asked.subjects();
        selection.shown(asked.snapshot());
        found = answer.details();
        head.set(told.isEmpty() ? Optional.empty() : Optional.of(InspectorHeads.of(told)));
        showDetails();
        facts.set(answer.facts());
        table.show(answer.access(), asked.wanted());
        give.closed(answer.closed());
        state.set(InspectorState.of(told));
        raw.about(rawQuestion());
    }

    /// Whether everybody on the selected lists was read.
    private boolean isWhole() {
        return selection.subjects().stream()
                .allMatch(subject ->
                        subject.list()
                                .filter(list ->
                                        list.completeness() instanceof Completeness.Complete)
                                .isPresent());
    }

    private void showDetails() {
        List<Detail> all = new ArrayList<>();
        table.chosen()
                .get()
                .ifPresentOrElse(
                        row -> all.addAll(Explanation.of(row, table.rows(), isWhole())),
                        () -> all.add(Explanation.OF_NOTHING));
        if (selection.subjects().size() == 1) {
            all.addAll(pastWords.of(past.steps(), selection.subjects().getFirst().kind()));
        }
        all.addAll(found);
        details.set(List.copyOf(all));
    }
}
