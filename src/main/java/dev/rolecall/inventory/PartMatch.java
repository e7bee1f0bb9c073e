package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Relation;
import java.util.Locale;
import java.util.Optional;

/// Whether a part of a query holds for something many grants share; a negation is for the caller.
/// Case and accents aside, but for identifiers.
public final class PartMatch {
    private final Part part;
    private final String wanted;
    private final GrantWords words;

    public PartMatch(Part part, GrantWords words) {
        this.part = part;
        this.wanted = FoldedText.of(part.value());
        this.words = words;
    }

    /// For parts about where a grant stands.
    public boolean place(Account account, ResourceKind kind) {
        return switch (part.key()) {
            case PROVIDER -> is(account.provider().value());
            case ACCOUNT -> is(account.name()) || account.id().value().equals(part.value());
            case KIND -> is(kind.word()) || is(words.resourceKind(kind));
            case ENVIRONMENT -> is(account.environment().name().toLowerCase(Locale.ROOT));
            case TEXT, WHO, ID, ROLE, IS, CHANGED -> false;
        };
    }

    /// For parts about who holds a grant.
    public boolean holder(Principal holder) {
        return switch (part.key()) {
            case WHO -> is(holder.kind().word());
            case ID -> holder.id().filter(part.value()::equals).isPresent();
            case TEXT, PROVIDER, ACCOUNT, KIND, ROLE, ENVIRONMENT, IS, CHANGED -> false;
        };
    }

    /// For parts about the role: a rank, everything at least or at most so high, or a service's
    /// word.
    public boolean role(ResourceKind kind, Role role) {
        if (part.key() != Key.ROLE) {
            return false;
        }
        Optional<Rank> rank = part.rank();
        return rank.filter(wantedRank -> compares(role.rank(), wantedRank)).isPresent()
                || (part.relation() == Relation.IS
                        && (is(role.word()) || is(words.role(kind, role))));
    }

    private boolean compares(Rank rank, Rank limit) {
        return switch (part.relation()) {
            case IS -> rank == limit;
            case AT_LEAST -> rank != Rank.UNKNOWN && rank.compareTo(limit) >= 0;
            case AT_MOST -> rank != Rank.UNKNOWN && rank.compareTo(limit) <= 0;
        };
    }

    private boolean is(String value) {
        return FoldedText.of(value).equals(wanted);
    }
}
