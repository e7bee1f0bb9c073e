package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Rule;
import java.util.Arrays;
import java.util.Optional;

/// What the services state about changes (FACTS 1.3, 2.3, 3.2, 3.3, 3.5), one answer a rule.
final class VendorRules {
    private static final Grantee ADDRESS = new Grantee(PrincipalKind.USER, Grantee.Naming.ADDRESS);

    private final Change change;
    private final KindDescriptor kind;
    private final boolean myself;
    private final Optional<Standing> standing;

    private VendorRules(
            Change change, Optional<KnownList> list, KindDescriptor kind, Optional<Principal> me) {
        this.change = change;
        this.kind = kind;
        this.myself = me.stream().anyMatch(who -> Holding.same(who, change.principal()));
        this.standing = list.flatMap(known -> me.flatMap(known::standing));
    }

    /// Why a rule of this kind forbids `change`, the first one in the order of [Rule].
    static Optional<Message> refusal(
            Change change, Optional<KnownList> list, KindDescriptor kind, Optional<Principal> me) {
        VendorRules rules = new VendorRules(change, list, kind, me);
        return Arrays.stream(Rule.values())
                .filter(kind.rules()::contains)
                .flatMap(rule -> rules.check(rule).stream())
                .findFirst();
    }

    /// Whether a rule has something better to say of `wanted` than that it is not offered.
    static boolean speaksOfRole(Change change, Role wanted, KindDescriptor kind) {
        boolean owner =
                wanted.rank() == Rank.OWN && kind.rules().contains(Rule.OWNER_ROLE_IS_NOT_GIVEN);
        boolean everyone =
                change.principal().kind().equals(PrincipalKind.EVERYONE)
                        && wanted.rank().compareTo(Rank.USE) > 0
                        && kind.rules().contains(Rule.EVERYONE_ONLY_READS);
        return owner || everyone;
    }

    private Optional<Message> check(Rule rule) {
        return switch (rule) {
            case USERS_GO_BY_NAME -> nameless();
            case OWNER_ROW_IS_FIXED ->
                    when(
                            beforeRank() == Rank.OWN && !isTransfer(),
                            or("rule.ownerRow", "rule.ownerRow.transfer"));
            case OWNER_ROLE_IS_NOT_GIVEN ->
                    when(
                            afterRank() == Rank.OWN && !isTransfer(),
                            or("rule.ownerRole", "rule.ownerRole.transfer"));
            case EVERYONE_ONLY_READS ->
                    when(
                            change.principal().kind().equals(PrincipalKind.EVERYONE)
                                    && afterRank().compareTo(Rank.USE) > 0,
                            "rule.everyoneOnlyReads");
            case NO_ROLE_ABOVE_OWN ->
                    when(
                            standing.stream().anyMatch(mine -> mine.below(afterRank())),
                            "rule.noRoleAboveOwn");
            case NOBODY_ABOVE_IS_TOUCHED ->
                    when(
                            !myself && standing.stream().anyMatch(mine -> mine.below(beforeRank())),
                            "rule.nobodyAbove");
            case SHARING_NEEDS_PERMISSION ->
                    when(
                            !leaving() && standing.stream().anyMatch(Standing::mayNotShare),
                            "rule.sharingNeedsPermission");
            case ONLY_OWNERS_SHARE ->
                    when(
                            !leaving() && standing.stream().anyMatch(mine -> mine.below(Rank.OWN)),
                            "rule.onlyOwnersShare");
            // No change of ours can name another grantee: it is a grant and a revoke from the
            // start.
            case GRANTEE_IS_FIXED -> Optional.empty();
            // Forbids nothing; the planner warns of it.
            case REVOKING_LEAVES_CONTENTS -> Optional.empty();
            // Needs all changes of the resource at once, see OwnerRule.
            case ONE_OWNER_REMAINS -> Optional.empty();
        };
    }

    /// What the service lists has its name there; only who is typed may have none.
    private Optional<Message> nameless() {
        Principal who = change.principal();
        return who.id()
                .filter(id ->
                        change.before().isEmpty()
                                && who.kind().equals(PrincipalKind.USER)
                                && who.name().isEmpty()
                                && !ADDRESS.accepts(id))
                .map(id -> Message.of("rule.usersGoByName", id));
    }

    private boolean leaving() {
        return myself && change instanceof Change.Revoke;
    }

    private boolean isTransfer() {
        return change instanceof Change.TransferOwnership;
    }

    private Rank beforeRank() {
        return change.before().map(grant -> grant.role().rank()).orElse(Rank.UNKNOWN);
    }

    private Rank afterRank() {
        return change.after().map(Role::rank).orElse(Rank.UNKNOWN);
    }

    private String or(String plain, String whereOwnershipMoves) {
        return kind.ownershipMoves() ? whereOwnershipMoves : plain;
    }

    private static Optional<Message> when(boolean broken, String key) {
        return broken ? Optional.of(Message.of(key)) : Optional.empty();
    }
}
