package dev.rolecall.ui.access;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.profile.Colour;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what is selected: one resource in full, several in numbers.
final class InspectorHeads {
    private InspectorHeads() {}

    static InspectorHead of(List<Subject> subjects) {
        return subjects.size() == 1 ? single(subjects.getFirst()) : several(subjects);
    }

    private static InspectorHead single(Subject subject) {
        Descriptor service = subject.open().descriptor();
        List<Message> line = new ArrayList<>();
        line.add(subject.kind().one());
        line.add(Message.verbatim(Isolated.of(subject.open().account().name())));
        owner(subject).ifPresent(line::add);
        return new InspectorHead(
                Optional.of(service.glyph()),
                service.name(),
                Message.verbatim(Isolated.of(subject.resource().name())),
                line,
                Optional.of(subject.ref().id()),
                subject.open().account().environment(),
                subject.open().colour(),
                Optional.empty());
    }

    /// The owner by name where a list tells it, else by identifier; else the owners by role.
    private static Optional<Message> owner(Subject subject) {
        return subject.resource()
                .ownerId()
                .map(id ->
                        grants(subject)
                                .map(Grant::principal)
                                .filter(who -> who.id().filter(id::equals).isPresent())
                                .findFirst()
                                .orElseGet(() -> Principal.of(PrincipalKind.USER, id)))
                .map(owner -> Message.of("access.head.owner", PrincipalWords.label(owner)))
                .or(() -> owners(subject));
    }

    /// Whoever owns it by their role, where the service names no owner of its own.
    private static Optional<Message> owners(Subject subject) {
        List<Principal> owners =
                grants(subject)
                        .filter(grant -> grant.role().rank() == Rank.OWN)
                        .map(Grant::principal)
                        .toList();
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        Message first = PrincipalWords.label(owners.getFirst());
        return Optional.of(
                owners.size() == 1
                        ? Message.of("access.head.owner", first)
                        : Message.of("access.head.owners", first, owners.size() - 1));
    }

    private static Stream<Grant> grants(Subject subject) {
        return subject.list().stream().flatMap(list -> list.grants().stream());
    }

    private static InspectorHead several(List<Subject> subjects) {
        Map<InAccount, Integer> byKind = new LinkedHashMap<>();
        subjects.forEach(subject -> byKind.merge(InAccount.of(subject), 1, Integer::sum));
        List<Message> line = new ArrayList<>();
        byKind.forEach((where, count) -> line.add(where.counted(count)));
        List<Descriptor> services =
                subjects.stream().map(subject -> subject.open().descriptor()).distinct().toList();
        boolean alike = kinds(subjects).size() == 1;
        return new InspectorHead(
                services.size() == 1 ? Optional.of(services.getFirst().glyph()) : Optional.empty(),
                services.getFirst().name(),
                Message.of("access.head.several", subjects.size()),
                line,
                Optional.empty(),
                gravest(subjects),
                colour(subjects),
                alike ? Optional.empty() : Optional.of(Message.of("access.head.unlike")));
    }

    /// Resources of one kind in one account.
    private record InAccount(KindDescriptor kind, String account) {
        static InAccount of(Subject subject) {
            return new InAccount(subject.kind(), subject.open().account().name());
        }

        Message counted(int count) {
            return Message.of(
                    "access.head.count",
                    count,
                    count == 1 ? kind.one() : kind.many(),
                    Isolated.of(account));
        }
    }

    private static Collection<KindDescriptor> kinds(List<Subject> subjects) {
        return subjects.stream().map(Subject::kind).distinct().toList();
    }

    /// That of the account, if there is one account only.
    private static Colour colour(List<Subject> subjects) {
        List<OpenAccount> accounts = subjects.stream().map(Subject::open).distinct().toList();
        return accounts.size() == 1 ? accounts.getFirst().colour() : Colour.NONE;
    }

    private static Environment gravest(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> subject.open().account().environment())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
