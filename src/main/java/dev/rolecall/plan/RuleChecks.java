package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tells beforehand why a service would say no to a change, and what to do instead. For the
/// planner, and for screens that lock rows and grey out choices.
public final class RuleChecks {
    private RuleChecks() {}

    /// Why `change` would be refused; empty if nothing known speaks against it.
    ///
    /// @param list the access list of the resource, with other staged changes in it if they are to
    ///   count ([Projection]); without one only what can be told without it is checked
    /// @param kind the description of the resource's kind
    /// @param me the principal behind the credential, where known
    public static Optional<Message> refusal(
            Change change, Optional<KnownList> list, KindDescriptor kind, Optional<Principal> me) {
        return first(
                Stream.of(
                        () -> alone(change, list, kind, me),
                        () ->
                                list.flatMap(
                                        known -> OwnerRule.refusal(change, known.list(), kind))));
    }

    /// As [#refusal], but without the rules that need to know what else happens to the resource.
    static Optional<Message> alone(
            Change change, Optional<KnownList> list, KindDescriptor kind, Optional<Principal> me) {
        Optional<Grant> listed = list.flatMap(known -> known.first(change.principal()));
        return first(
                Stream.of(
                        () -> kind.readOnly() ? say("rule.readOnlyKind") : Optional.empty(),
                        () -> locked(change, listed),
                        () -> principal(change.principal(), kind),
                        () -> naming(change, kind),
                        () -> stale(change, list, listed),
                        () -> role(change, kind),
                        () -> VendorRules.refusal(change, list, kind, me)));
    }

    private static Optional<Message> locked(Change change, Optional<Grant> listed) {
        return Stream.of(change.before(), listed)
                .flatMap(Optional::stream)
                .flatMap(grant -> grant.lock().stream())
                .map(Lock::reason)
                .findFirst();
    }

    private static Optional<Message> principal(Principal who, KindDescriptor kind) {
        if (who.id().isEmpty()) {
            return say("lock.noIdentifier");
        }
        if (!who.kind().known()) {
            return say("lock.unknownKind", who.kind().word());
        }
        return kind.grantee(who.kind()).isPresent()
                ? Optional.empty()
                : say("rule.notGrantee", who.kind().word(), RuleWords.grantees(kind));
    }

    /// Names are checked only where a person chose them: what the service lists is right by itself.
    private static Optional<Message> naming(Change change, KindDescriptor kind) {
        String id = change.principal().id().orElse("");
        return kind.grantee(change.principal().kind())
                .filter(_ -> change.before().isEmpty())
                .filter(grantee -> !grantee.accepts(id))
                .map(Grantee::naming)
                .map(naming -> RuleWords.malformed(naming, id));
    }

    /// A change decided on a role that is no longer the one listed was decided on something untrue.
    private static Optional<Message> stale(
            Change change, Optional<KnownList> list, Optional<Grant> now) {
        if (list.isEmpty() || change.before().isEmpty()) {
            return Optional.empty();
        }
        if (now.isEmpty()) {
            return list.get().list().completeness() instanceof Completeness.Complete
                    ? say("rule.goneMeanwhile", ChangeWords.who(change.principal()))
                    : Optional.empty();
        }
        String staged = change.before().get().role().word();
        String word = now.get().role().word();
        return word.equals(staged) ? Optional.empty() : say("rule.changedElsewhere", staged, word);
    }

    private static Optional<Message> role(Change change, KindDescriptor kind) {
        if (change.after().isEmpty()) {
            return Optional.empty();
        }
        Role wanted = change.after().get();
        if (change instanceof Change.TransferOwnership) {
            return kind.ownershipMoves() ? Optional.empty() : say("rule.ownershipStays");
        }
        if (kind.role(wanted.word()).isEmpty()) {
            return say("rule.unknownRole", wanted.word(), choices(change, kind));
        }
        return VendorRules.speaksOfRole(change, wanted, kind)
                        || kind.offered(change.principal().kind()).stream()
                                .anyMatch(known -> known.role().word().equals(wanted.word()))
                ? Optional.empty()
                : say(
                        "rule.roleNotOffered",
                        wanted.word(),
                        change.principal().kind().word(),
                        choices(change, kind));
    }

    private static Message choices(Change change, KindDescriptor kind) {
        return RuleWords.roles(kind.offered(change.principal().kind()));
    }

    private static Optional<Message> first(Stream<Supplier<Optional<Message>>> checks) {
        return checks.flatMap(check -> check.get().stream()).findFirst();
    }

    private static Optional<Message> say(String key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }
}
