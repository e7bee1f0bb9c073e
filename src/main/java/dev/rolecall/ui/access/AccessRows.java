package dev.rolecall.ui.access;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the rows of the inspector: one a principal, over all selected resources. On whichever
/// thread.
final class AccessRows {
    private final Map<ResourceRef, Subject> known;
    private final Map<AccountId, Principal> me;
    private final RoleWords words;

    /// @param known the selected resources
    /// @param me the principal behind the credential of each account, where known
    AccessRows(Map<ResourceRef, Subject> known, Map<AccountId, Principal> me) {
        this.known = known;
        this.me = me;
        this.words = new RoleWords(ref -> Optional.ofNullable(known.get(ref)).map(Subject::kind));
    }

    /// Rows in the services' order; access that is only staged comes last.
    List<AccessRow> of(List<Subject> subjects, StagedAccess staged) {
        return subjects.size() == 1
                ? single(subjects.getFirst(), staged)
                : united(subjects, staged);
    }

    /// Every grant of one resource is a row: there may be hundreds of thousands.
    private List<AccessRow> single(Subject subject, StagedAccess staged) {
        Map<Role, RoleShown> shown = new HashMap<>();
        List<AccessRow> rows = new ArrayList<>();
        for (Held held : held(subject, staged)) {
            RoleState role =
                    RoleState.of(
                            held,
                            word ->
                                    shown.computeIfAbsent(
                                            word, some -> words.shown(subject.ref(), some)));
            rows.add(
                    new AccessRow(
                            AccessRow.Key.of(held),
                            held.principal(),
                            List.of(held),
                            role,
                            isMe(held),
                            isOwner(held, subject),
                            1));
        }
        return Collections.unmodifiableList(rows);
    }

    private static List<Held> held(Subject subject, StagedAccess staged) {
        return subject.list().map(staged::over).orElseGet(() -> staged.over(subject.ref()));
    }

    private List<AccessRow> united(List<Subject> subjects, StagedAccess staged) {
        Map<AccessRow.Key, List<Held>> united = new LinkedHashMap<>();
        List<Held> given = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Held held : held(subject, staged)) {
                if (held.grant().isPresent()) {
                    add(united, held);
                } else {
                    given.add(held);
                }
            }
        }
        given.forEach(held -> add(united, held));
        List<AccessRow> rows = new ArrayList<>(united.size());
        united.forEach((key, held) -> rows.add(row(key, held)));
        return Collections.unmodifiableList(rows);
    }

    private static void add(Map<AccessRow.Key, List<Held>> united, Held held) {
        united.computeIfAbsent(AccessRow.Key.of(held), _ -> new ArrayList<>(1)).add(held);
    }

    private AccessRow row(AccessRow.Key key, List<Held> held) {
        Principal principal = named(held);
        return new AccessRow(
                key,
                principal,
                List.copyOf(held),
                RoleState.of(held, words),
                held.stream().anyMatch(this::isMe),
                held.stream().anyMatch(this::isOwner),
                known.size());
    }

    private static Principal named(List<Held> held) {
        return held.stream()
                .map(Held::principal)
                .filter(principal -> principal.name().isPresent())
                .findFirst()
                .orElse(held.getFirst().principal());
    }

    private boolean isMe(Held held) {
        Principal mine = me.get(held.resource().account());
        return mine != null && mine.same(held.principal());
    }

    private boolean isOwner(Held held) {
        return isOwner(held, known.get(held.resource()));
    }

    private static boolean isOwner(Held held, @Nullable Subject subject) {
        boolean byRole = held.now().filter(role -> role.rank() == Rank.OWN).isPresent();
        return byRole || (subject != null && subject.ownedBy(held.principal()));
    }
}
