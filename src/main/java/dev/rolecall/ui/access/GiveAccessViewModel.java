package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.inventory.SeenPrincipal;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.provider.Grantee;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The row that gives access: whom, which role, and what will come of it. Stages, sends nothing.
public final class GiveAccessViewModel {
    private final PeopleSeen people;
    private final StagingModel staging;
    private final Navigation navigation;
    private final Operations operations;
    private final Suggestions seen;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Recipient> recipients = FXCollections.observableArrayList();
    private final ObservableList<Recipient> recipientsSeen =
            FXCollections.unmodifiableObservableList(recipients);
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> suggestionsSeen =
            FXCollections.unmodifiableObservableList(suggestions);
    private final ObservableList<RoleShown> roles = FXCollections.observableArrayList();
    private final ObservableList<RoleShown> rolesSeen =
            FXCollections.unmodifiableObservableList(roles);
    private final ObjectProperty<Optional<RoleShown>> role =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<WideSwitch> switches = FXCollections.observableArrayList();
    private final ObservableList<WideSwitch> switchesSeen =
            FXCollections.unmodifiableObservableList(switches);
    private final ReadOnlyObjectWrapper<GiveOutlook> outlook =
            new ReadOnlyObjectWrapper<>(GiveOutlook.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Closed>> closed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private GiveTarget target = GiveTarget.NONE;

    GiveAccessViewModel(
            PeopleSeen people,
            AccountsModel accounts,
            StagingModel staging,
            Navigation navigation,
            Operations operations) {
        this.people = people;
        this.staging = staging;
        this.navigation = navigation;
        this.operations = operations;
        this.seen = new Suggestions(people, accounts);
        text.addListener(_ -> suggest());
        role.addListener(_ -> check());
    }

    /// What is being typed.
    public StringProperty text() {
        return text;
    }

    /// Those chosen so far, with what giving would do for each.
    public ObservableList<Recipient> recipients() {
        return recipientsSeen;
    }

    /// People seen before who match what is being typed.
    public ObservableList<Suggestion> suggestions() {
        return suggestionsSeen;
    }

    /// The roles that can be given, lowest first.
    public ObservableList<RoleShown> roles() {
        return rolesSeen;
    }

    public ObjectProperty<Optional<RoleShown>> role() {
        return role;
    }

    public ObservableList<WideSwitch> switches() {
        return switchesSeen;
    }

    /// What the button does and what stands in the way.
    public ReadOnlyObjectProperty<GiveOutlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /// Why nobody can be given access here at all.
    public ReadOnlyObjectProperty<Optional<Closed>> closed() {
        return closed.getReadOnlyProperty();
    }

    /// Takes the typed text: one name, or many that were pasted.
    public void take(String typed) {
        role.get().ifPresent(chosen -> PastedNames.of(typed).forEach(name -> add(name, chosen)));
        text.set("");
        check();
    }

    public void take(Suggestion suggestion) {
        Principal principal = suggestion.principal();
        add(
                new Recipient(
                        principal.label().orElse(""),
                        Optional.of(principal),
                        List.of(principal.kind()),
                        Recipient.Standing.NEW,
                        Message.verbatim("")));
        text.set("");
        check();
    }

    /// Whether what is being typed can itself name somebody here.
    public boolean namesSomebody() {
        return target.names(text.get().strip());
    }

    public void drop(Recipient recipient) {
        recipients.remove(recipient);
        check();
    }

    /// Settles what all undecided recipients are that could be of `kind`.
    public void decide(PrincipalKind kind) {
        recipients.replaceAll(recipient ->
                recipient.standing() == Recipient.Standing.UNDECIDED
                                && recipient.kinds().contains(kind)
                        ? recipient.decided(kind)
                        : recipient);
        check();
    }

    public void turn(PrincipalKind kind, boolean on) {
        switches.replaceAll(each -> each.kind().equals(kind) ? each.turned(on) : each);
        check();
    }

    /// Stages what the button says and makes room for the next; what cannot be given stays.
    public void give() {
        List<Change> changes = changes();
        if (!outlook.get().ready() || changes.isEmpty()) {
            return;
        }
        recipients.removeIf(Recipient::ready);
        switches.replaceAll(each -> each.turned(false));
        staging.putAll(changes);
        check();
    }

    public void jumpInstead() {
        closed.get().flatMap(Closed::instead).ifPresent(navigation::jumpTo);
    }

    /// Begins anew for another selection.
    void target(List<Subject> subjects) {
        recipients.clear();
        text.set("");
        renew(subjects);
    }

    /// The same selection was read again.
    void renew(List<Subject> subjects) {
        target = new GiveTarget(subjects, people, staging::refusal);
        switches.setAll(target.switches());
        check();
    }

    void closed(Optional<Closed> why) {
        closed.set(why);
    }

    private void add(String name, RoleShown chosen) {
        add(target.check().typed(name, chosen.role()));
    }

    private void add(Recipient recipient) {
        boolean known =
                recipients.stream()
                        .anyMatch(other ->
                                other.text().equals(recipient.text())
                                        || (other.principal().isPresent()
                                                && other.principal()
                                                        .equals(recipient.principal())));
        if (!known) {
            recipients.add(recipient);
        }
    }

    /// Settles the roles to choose from, then says of everybody what the chosen one would do.
    private void check() {
        List<RoleShown> possible = target.roles(kinds());
        if (!possible.equals(roles)) {
            roles.setAll(possible);
        }
        Optional<RoleShown> kept = role.get().filter(possible::contains);
        Optional<RoleShown> next = kept.or(() -> possible.stream().findFirst());
        if (!next.equals(role.get())) {
            role.set(next);
            return;
        }
        next.map(RoleShown::role).ifPresent(this::checkAll);
        outlook.set(GiveOutlook.of(recipients, switches, next));
    }

    private void checkAll(Role chosen) {
        recipients.replaceAll(each ->
                each.principal()
                        .map(who -> target.check().named(each.text(), who, chosen))
                        .orElse(each));
        switches.replaceAll(each -> target.checked(each, chosen));
    }

    private List<PrincipalKind> kinds() {
        List<PrincipalKind> kinds = new ArrayList<>();
        recipients.forEach(each -> each.principal().ifPresent(who -> kinds.add(who.kind())));
        switches.stream().filter(WideSwitch::on).map(WideSwitch::kind).forEach(kinds::add);
        return kinds.stream().distinct().toList();
    }

    private List<Change> changes() {
        return role.get()
                .map(chosen -> target.changes(recipients, switches, chosen.role()))
                .orElse(List.of());
    }

    private void suggest() {
        String typed = text.get().strip();
        if (typed.isEmpty()) {
            suggestions.clear();
            return;
        }
        List<Grantee> grantees = target.grantees();
        var accounts = seen.accountsFor(target.subjects());
        operations.<List<SeenPrincipal>>quietly(
                "suggestions",
                _ -> seen.search(typed, accounts, grantees),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<List<SeenPrincipal>>(var found)) {
                        suggestions.setAll(found.stream().map(seen::shown).toList());
                    }
                });
    }
}
