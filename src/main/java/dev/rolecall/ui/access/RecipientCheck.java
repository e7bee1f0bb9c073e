package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.Grantee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks whom a typed line names on the selected resources and what giving a role would do there.
final class RecipientCheck {
    private final GiveTarget target;
    private final PeopleSeen people;
    private final Function<Change, Optional<Message>> rules;

    RecipientCheck(
            GiveTarget target, PeopleSeen people, Function<Change, Optional<Message>> rules) {
        this.target = target;
        this.people = people;
        this.rules = rules;
    }

    /// A line somebody typed or pasted: who it is, as far as the line tells.
    Recipient typed(String text, Role role) {
        List<PrincipalKind> kinds = kinds(text);
        if (kinds.isEmpty()) {
            return unsettled(
                    text, kinds, Recipient.Standing.MALFORMED, "access.give.malformed", text);
        }
        List<Principal> seen = kinds.stream().flatMap(kind -> seen(kind, text)).toList();
        if (seen.size() == 1) {
            return named(text, seen.getFirst(), role);
        }
        return kinds.size() == 1
                ? named(text, Principal.of(kinds.getFirst(), text), role)
                : unsettled(
                        text, kinds, Recipient.Standing.UNDECIDED, "access.give.undecided", text);
    }

    /// Somebody whose kind is known.
    Recipient named(String text, Principal principal, Role role) {
        List<Change> changes = changes(principal, role);
        List<PrincipalKind> kinds = List.of(principal.kind());
        if (changes.isEmpty()) {
            return new Recipient(
                    text,
                    Optional.of(principal),
                    kinds,
                    Recipient.Standing.HAS_IT,
                    Message.of("access.give.hasIt", role.word()));
        }
        List<Optional<Message>> refusals = changes.stream().map(rules).toList();
        if (refusals.stream().allMatch(Optional::isPresent)) {
            return new Recipient(
                    text,
                    Optional.of(principal),
                    kinds,
                    Recipient.Standing.REFUSED,
                    refusals.getFirst().orElseThrow());
        }
        return new Recipient(
                text, Optional.of(principal), kinds, standing(changes), note(principal, changes));
    }

    /// The changes that give `principal` the role wherever it does not have it.
    List<Change> changes(Principal principal, Role role) {
        List<Change> changes = new ArrayList<>();
        for (Subject subject : target.subjects()) {
            Optional<Grant> has = subject.list().flatMap(list -> Holding.first(list, principal));
            if (has.isEmpty()) {
                changes.add(new Change.Give(subject.ref(), principal, role));
            } else if (!has.get().role().word().equals(role.word())) {
                changes.add(new Change.ChangeRole(subject.ref(), has.get(), role));
            }
        }
        return changes;
    }

    /// Those of [#changes] that the service would not refuse.
    List<Change> possible(Principal principal, Role role) {
        return changes(principal, role).stream()
                .filter(change -> rules.apply(change).isEmpty())
                .toList();
    }

    /// The kinds that all selected resources accept under this name.
    private List<PrincipalKind> kinds(String text) {
        List<PrincipalKind> kinds = new ArrayList<>();
        for (Grantee grantee : target.grantees()) {
            if (grantee.naming() != Grantee.Naming.NOTHING && grantee.accepts(text)) {
                kinds.add(grantee.kind());
            }
        }
        return kinds;
    }

    private Stream<Principal> seen(PrincipalKind kind, String text) {
        return target.subjects().stream()
                .map(subject -> subject.ref().account())
                .distinct()
                .flatMap(account -> people.find(account, kind, text).stream())
                .distinct();
    }

    private static Recipient.Standing standing(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.before().isEmpty())
                ? Recipient.Standing.NEW
                : Recipient.Standing.CHANGES;
    }

    private static Message note(Principal principal, List<Change> changes) {
        Message kind = PrincipalWords.kind(principal.kind());
        return changes.stream()
                .flatMap(change -> change.before().stream())
                .findFirst()
                .map(has -> Message.of("access.give.willChange", kind, has.role().word()))
                .orElse(kind);
    }

    private static Recipient unsettled(
            String text,
            List<PrincipalKind> kinds,
            Recipient.Standing standing,
            String key,
            Object... arguments) {
        return new Recipient(text, Optional.empty(), kinds, standing, Message.of(key, arguments));
    }
}
