package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.ui.workspace.AccountsModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the rows of the inspector: one a principal, over all selected resources.
final class AccessRows {
    private final AccountsModel accounts;
    private final RoleWords words;

    AccessRows(AccountsModel accounts, RoleWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    /// Rows in the services' order; access that is only staged comes last.
    List<AccessRow> of(List<Subject> subjects, StagedAccess staged) {
        Map<AccessRow.Key, List<Held>> united = new LinkedHashMap<>();
        List<Held> given = new ArrayList<>();
        for (Subject subject : subjects) {
            List<Held> all =
                    subject.list().map(staged::over).orElseGet(() -> staged.over(subject.ref()));
            for (Held held : all) {
                if (held.grant().isPresent()) {
                    add(united, held);
                } else {
                    given.add(held);
                }
            }
        }
        given.forEach(held -> add(united, held));
        Map<dev.rolecall.domain.ResourceRef, Subject> byRef = new LinkedHashMap<>();
        subjects.forEach(subject -> byRef.put(subject.ref(), subject));
        List<AccessRow> rows = new ArrayList<>(united.size());
        united.forEach((key, held) -> rows.add(row(key, held, byRef)));
        return rows;
    }

    private static void add(Map<AccessRow.Key, List<Held>> united, Held held) {
        united.computeIfAbsent(AccessRow.Key.of(held), _ -> new ArrayList<>(1)).add(held);
    }

    private AccessRow row(
            AccessRow.Key key,
            List<Held> held,
            Map<dev.rolecall.domain.ResourceRef, Subject> subjects) {
        Principal principal = named(held);
        return new AccessRow(
                key,
                principal,
                List.copyOf(held),
                RoleState.of(held, words),
                held.stream().anyMatch(this::isMe),
                held.stream().anyMatch(one -> isOwner(one, subjects.get(one.resource()))),
                subjects.size());
    }

    private static Principal named(List<Held> held) {
        return held.stream()
                .map(Held::principal)
                .filter(principal -> principal.name().isPresent())
                .findFirst()
                .orElse(held.getFirst().principal());
    }

    private boolean isMe(Held held) {
        return accounts.me(held.resource().account())
                .filter(me -> me.same(held.principal()))
                .isPresent();
    }

    private static boolean isOwner(Held held, @org.jspecify.annotations.Nullable Subject subject) {
        boolean byRole = held.now().filter(role -> role.rank() == Rank.OWN).isPresent();
        return byRole || (subject != null && subject.ownedBy(held.principal()));
    }
}
