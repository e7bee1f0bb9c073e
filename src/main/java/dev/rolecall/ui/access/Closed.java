package dev.rolecall.ui.access;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;

/// Why nobody can be given access to what is selected, and where it can be done instead.
///
/// @param instead the resource through which access is given
public record Closed(Message reason, Optional<ResourceRef> instead) {
    /// Empty if at least one of `subjects` can be shared.
    static Optional<Closed> of(List<Subject> subjects, RuleLocks locks) {
        if (!subjects.isEmpty() && GiveTarget.common(subjects).isEmpty()) {
            return Optional.of(unlike(subjects, locks));
        }
        List<Optional<Closed>> all = subjects.stream().map(subject -> of(subject, locks)).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private static Closed unlike(List<Subject> subjects, RuleLocks locks) {
        Closed nothingInCommon =
                new Closed(Message.of("access.give.nothingInCommon"), Optional.empty());
        return subjects.size() == 1
                ? of(subjects.getFirst(), locks).orElse(nothingInCommon)
                : nothingInCommon;
    }

    private static Optional<Closed> of(Subject subject, RuleLocks locks) {
        if (!subject.kind().readOnly()) {
            return locks.closed(subject.ref()).map(reason -> new Closed(reason, Optional.empty()));
        }
        Optional<Lock> told =
                subject.list().stream()
                        .flatMap(list -> list.grants().stream())
                        .map(Grant::lock)
                        .flatMap(Optional::stream)
                        .filter(lock -> lock.instead().isPresent())
                        .findFirst();
        Message reason =
                told.map(Lock::reason)
                        .orElseGet(() -> Message.of("access.give.readOnly", subject.kind().many()));
        return Optional.of(
                new Closed(
                        reason,
                        told.flatMap(Lock::instead).or(() -> subject.resource().managedBy())));
    }
}
