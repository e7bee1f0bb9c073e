package dev.rolecall.ui.access;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.News;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the inspector has to find out about the access to what is selected: taken on the screen's
/// thread, answered on whichever has the time.
///
/// @param snapshot what had been read
/// @param staged for the thread that answers alone
/// @param locks for the thread that answers alone
/// @param me the principal behind the credential of each account, where known
/// @param news what was read since the last answer
/// @param wanted the rows whose whereabouts are to be told
/// @param managers through which access to a single resource is changed, as far as is known
/// @param another whether something else is selected than in the last answer
record InspectorQuestion(
        List<Subject> subjects,
        InventorySnapshot snapshot,
        StagedAccess staged,
        RuleLocks locks,
        Map<AccountId, Principal> me,
        Optional<AccessOrder<?>> order,
        News news,
        Set<AccessRow.Key> wanted,
        List<Resource> managers,
        boolean another) {

    /// All that the inspector shows of it.
    record Answer(
            InspectorQuestion question,
            ShownAccess access,
            List<Fact> facts,
            List<Detail> details,
            Optional<Closed> closed) {}

    /// How many grants have to be looked at.
    static long size(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.list().stream())
                .mapToLong(list -> list.grants().size())
                .sum();
    }

    Answer answer(InspectorFacts truth) {
        Map<ResourceRef, Subject> known = new HashMap<>();
        subjects.forEach(subject -> known.put(subject.ref(), subject));
        List<AccessRow> made = new AccessRows(known, me).of(subjects, staged);
        List<AccessRow> rows = order.map(by -> by.arrange(made)).orElse(made);
        return new Answer(
                this,
                new ShownAccess(rows, ShownAccess.places(rows, wanted), changed(), another),
                truth.of(subjects, rows),
                Details.of(subjects, managers),
                Closed.of(subjects, locks));
    }

    private Set<GrantKey> changed() {
        Set<GrantKey> changed = new HashSet<>();
        subjects.forEach(subject -> changed.addAll(news.changes(subject.ref())));
        return changed;
    }
}
