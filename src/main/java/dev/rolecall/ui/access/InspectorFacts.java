package dev.rolecall.ui.access;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Lock;
import dev.rolecall.i18n.Message;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.words.FailureWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says how true the inspector's table is: when it was read, how much of it, what cannot be
/// changed.
final class InspectorFacts {
    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter year;
    private final DateTimeFormatter full;

    /// @param clock times are told in its zone
    InspectorFacts(Clock clock, Locale locale) {
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
        this.day = DateTimeFormatter.ofPattern("d MMM, HH:mm", locale);
        this.year = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale);
        this.full =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(locale);
    }

    List<Fact> of(List<Subject> subjects, List<AccessRow> rows) {
        List<Fact> facts = new ArrayList<>();
        List<AccessList> lists =
                subjects.stream().flatMap(subject -> subject.list().stream()).toList();
        lists.stream()
                .map(AccessList::readAt)
                .min(Comparator.naturalOrder())
                .ifPresent(oldest -> facts.add(readAt(oldest)));
        if (subjects.size() > 1) {
            facts.add(Fact.of(Message.of("access.facts.read", lists.size(), subjects.size())));
        }
        facts.addAll(completeness(lists));
        failures(subjects).ifPresent(facts::add);
        locked(rows).ifPresent(facts::add);
        return facts;
    }

    private Fact readAt(Instant instant) {
        ZoneId zone = clock.getZone();
        ZonedDateTime local = instant.atZone(zone);
        String name = zone.getDisplayName(TextStyle.FULL, full.getLocale());
        return Fact.of(Message.of("access.facts.readAt", form(local).format(local)))
                .with(List.of(Message.of("access.facts.zone", full.format(local), name)));
    }

    /// The time alone means today.
    private DateTimeFormatter form(ZonedDateTime local) {
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        if (local.toLocalDate().equals(today)) {
            return time;
        }
        return local.getYear() == today.getYear() ? day : year;
    }

    private static List<Fact> completeness(List<AccessList> lists) {
        List<Message> reasons =
                lists.stream()
                        .map(AccessList::completeness)
                        .flatMap(InspectorFacts::missing)
                        .distinct()
                        .toList();
        if (lists.isEmpty()) {
            return List.of();
        }
        return reasons.isEmpty()
                ? List.of(Fact.of(Message.of("access.facts.complete")))
                : reasons.stream()
                        .map(reason -> Fact.warning(Message.of("access.facts.partial", reason)))
                        .toList();
    }

    private static Stream<Message> missing(Completeness completeness) {
        return switch (completeness) {
            case Completeness.Complete _ -> Stream.empty();
            case Completeness.Partial(Message reason) -> Stream.of(reason);
        };
    }

    private static Optional<Fact> failures(List<Subject> subjects) {
        List<Failure> failures =
                subjects.stream().flatMap(subject -> subject.access().failure().stream()).toList();
        boolean onlyOneWithoutList = subjects.size() == 1 && subjects.getFirst().list().isEmpty();
        return failures.isEmpty() || onlyOneWithoutList
                ? Optional.empty()
                : Optional.of(
                        Fact.warning(
                                        subjects.size() == 1
                                                ? Message.of("access.facts.outdated")
                                                : Message.of(
                                                        "access.facts.denied", failures.size()))
                                .with(
                                        failures.stream()
                                                .map(FailureWords::sentence)
                                                .distinct()
                                                .toList()));
    }

    private static Optional<Fact> locked(List<AccessRow> rows) {
        Map<Message, Integer> reasons = new LinkedHashMap<>();
        int locked = 0;
        for (AccessRow row : rows) {
            Optional<Message> reason = row.role().lock().map(Lock::reason);
            if (reason.isPresent()) {
                locked++;
                reasons.merge(reason.get(), 1, Integer::sum);
            }
        }
        List<Message> why = new ArrayList<>();
        reasons.forEach((reason, count) -> why.add(Message.of("access.facts.why", count, reason)));
        return locked == 0
                ? Optional.empty()
                : Optional.of(Fact.of(Message.of("access.facts.locked", locked)).with(why));
    }
}
