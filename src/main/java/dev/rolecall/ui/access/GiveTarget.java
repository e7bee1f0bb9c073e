package dev.rolecall.ui.access;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.inventory.SeenPrincipal;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KnownRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The resources access is given on, and what they have in common: kinds, roles, wide switches.
final class GiveTarget {
    static final GiveTarget NONE =
            new GiveTarget(List.of(), new PeopleSeen(), _ -> Optional.empty());

    private final List<Subject> subjects;
    private final PeopleSeen people;
    private final RecipientCheck check;

    GiveTarget(
            List<Subject> subjects, PeopleSeen people, Function<Change, Optional<Message>> rules) {
        this.subjects = subjects;
        this.people = people;
        this.check = new RecipientCheck(this, people, rules);
    }

    List<Subject> subjects() {
        return subjects;
    }

    RecipientCheck check() {
        return check;
    }

    /// Whom all of them accept, the usual kind first.
    List<Grantee> grantees() {
        return common(subjects);
    }

    /// Whom all of `subjects` accept.
    static List<Grantee> common(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Grantee> common = new ArrayList<>(subjects.getFirst().kind().grantees());
        subjects.forEach(subject -> common.retainAll(subject.kind().grantees()));
        return common;
    }

    /// Whether `text` can name somebody on all of them.
    boolean names(String text) {
        return grantees().stream()
                .filter(grantee -> grantee.naming() != Grantee.Naming.NOTHING)
                .anyMatch(grantee -> grantee.accepts(text));
    }

    /// The roles that can be given to all of `kinds` on all of them, lowest first; of the usual
    /// kind while `kinds` is empty.
    List<RoleShown> roles(List<PrincipalKind> kinds) {
        List<PrincipalKind> asked =
                kinds.isEmpty() ? grantees().stream().map(Grantee::kind).limit(1).toList() : kinds;
        return subjects.stream()
                .flatMap(subject -> asked.stream().map(kind -> subject.kind().offered(kind)))
                .reduce(GiveTarget::common)
                .orElse(List.of())
                .stream()
                .map(RoleWords::shown)
                .toList();
    }

    private static List<KnownRole> common(List<KnownRole> some, List<KnownRole> others) {
        return some.stream()
                .filter(role ->
                        others.stream()
                                .anyMatch(other -> other.role().word().equals(role.role().word())))
                .toList();
    }

    /// One switch for each kind that reaches people nobody named.
    List<WideSwitch> switches() {
        return grantees().stream()
                .map(Grantee::kind)
                .filter(kind ->
                        kind.equals(PrincipalKind.ORGANIZATION)
                                || kind.equals(PrincipalKind.EVERYONE))
                .map(this::wideSwitch)
                .toList();
    }

    private WideSwitch wideSwitch(PrincipalKind kind) {
        Optional<Principal> who =
                kind.equals(PrincipalKind.EVERYONE)
                        ? Optional.of(Principal.everyone())
                        : onlyOrganization();
        Optional<Message> problem =
                who.isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("access.give.wide.notSeen"));
        return new WideSwitch(kind, who, false, problem);
    }

    /// The organization of the accounts, if exactly one was seen.
    private Optional<Principal> onlyOrganization() {
        List<AccountId> accounts =
                subjects.stream().map(subject -> subject.ref().account()).distinct().toList();
        List<Principal> seen =
                people.search("", accounts, List.of(PrincipalKind.ORGANIZATION), 2).stream()
                        .map(SeenPrincipal::principal)
                        .toList();
        return seen.size() == 1 ? Optional.of(seen.getFirst()) : Optional.empty();
    }

    /// `wide` with what the rules say of giving it `role`.
    WideSwitch checked(WideSwitch wide, Role role) {
        if (wide.principal().isEmpty() || !wide.on()) {
            return wide;
        }
        Recipient as = check.named("", wide.principal().get(), role);
        return new WideSwitch(
                wide.kind(),
                wide.principal(),
                true,
                as.ready() ? Optional.empty() : Optional.of(as.note()));
    }

    List<Change> changes(List<Recipient> recipients, List<WideSwitch> switches, Role role) {
        Stream<Principal> named =
                recipients.stream()
                        .filter(Recipient::ready)
                        .flatMap(recipient -> recipient.principal().stream());
        Stream<Principal> wide =
                switches.stream()
                        .filter(WideSwitch::gives)
                        .flatMap(each -> each.principal().stream());
        return Stream.concat(named, wide)
                .flatMap(who -> check.possible(who, role).stream())
                .toList();
    }
}
