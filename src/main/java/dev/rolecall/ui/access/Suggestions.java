package dev.rolecall.ui.access;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.inventory.SeenPrincipal;
import dev.rolecall.provider.Grantee;
import dev.rolecall.ui.workspace.AccountsModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds people seen before who can be named on the selected resources; those seen on the same
/// accounts come first.
final class Suggestions {
    private static final int MOST = 8;
    private static final int LOOKED_AT = 200;

    private final PeopleSeen people;
    private final AccountsModel accounts;

    Suggestions(PeopleSeen people, AccountsModel accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /// The accounts to search, those of `subjects` first.
    List<List<AccountId>> accountsFor(List<Subject> subjects) {
        Set<AccountId> own = new LinkedHashSet<>();
        subjects.forEach(subject -> own.add(subject.ref().account()));
        List<AccountId> others =
                accounts.accounts().stream()
                        .map(open -> open.account().id())
                        .filter(id -> !own.contains(id))
                        .toList();
        return List.of(List.copyOf(own), others);
    }

    /// Thread-safe: looks only at what it is given and at everyone seen.
    List<SeenPrincipal> search(
            String text, List<List<AccountId>> accountsInOrder, List<Grantee> grantees) {
        List<PrincipalKind> kinds = grantees.stream().map(Grantee::kind).toList();
        List<SeenPrincipal> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<AccountId> some : accountsInOrder) {
            for (SeenPrincipal seen : people.search(text, some, kinds, LOOKED_AT)) {
                if (nameable(seen, grantees) && found.size() < MOST && taken.add(key(seen))) {
                    found.add(seen);
                }
            }
        }
        return found;
    }

    Suggestion shown(SeenPrincipal seen) {
        return new Suggestion(seen.principal(), accounts.nameOf(seen.account()));
    }

    private static boolean nameable(SeenPrincipal seen, List<Grantee> grantees) {
        return grantees.stream()
                .filter(grantee -> grantee.kind().equals(seen.principal().kind()))
                .filter(grantee -> grantee.naming() != Grantee.Naming.NOTHING)
                .anyMatch(grantee -> seen.principal().id().filter(grantee::accepts).isPresent());
    }

    private static String key(SeenPrincipal seen) {
        return seen.principal().kind().word() + ' ' + seen.principal().id().orElse("");
    }
}
