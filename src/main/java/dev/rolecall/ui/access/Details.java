package dev.rolecall.ui.access;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the inspector explains of the resources themselves: identifiers, where access is changed,
/// what the service sends besides, its rules in words.
final class Details {
    private Details() {}

    /// @param managers through which access to a single one is changed, as far as is known
    static List<Detail> of(List<Subject> subjects, List<Resource> managers) {
        return subjects.size() == 1 ? single(subjects.getFirst(), managers) : rules(subjects);
    }

    private static List<Detail> single(Subject subject, List<Resource> managers) {
        Account account = subject.open().account();
        List<Detail> details = new ArrayList<>();
        details.add(detail("access.detail.id", subject.ref().id()));
        details.add(detail("access.detail.base", account.base().toString()));
        subject.resource()
                .ownerId()
                .ifPresent(owner -> details.add(detail("access.detail.owner", owner)));
        managers.forEach(by -> details.add(managedBy(by.ref(), by.name())));
        if (managers.isEmpty()) {
            subject.resource().managedBy().ifPresent(by -> details.add(managedBy(by, by.id())));
        }
        extras(subject)
                .forEach((name, values) ->
                        details.add(
                                new Detail(
                                        Message.of("access.detail.extra", name),
                                        Message.verbatim(String.join(", ", values)))));
        details.addAll(rules(List.of(subject)));
        return details;
    }

    private static Detail managedBy(ResourceRef manager, String name) {
        return new Detail(
                Message.of("access.detail.managedBy"),
                Message.verbatim(name),
                Optional.of(manager));
    }

    private static Detail detail(String key, String value) {
        return new Detail(Message.of(key), Message.verbatim(value));
    }

    /// What the service sends with grants beyond what the table shows, each field with all values.
    private static Map<String, Set<String>> extras(Subject subject) {
        Map<String, Set<String>> extras = new TreeMap<>();
        subject.list().stream()
                .flatMap(list -> list.grants().stream())
                .map(Grant::extras)
                .forEach(fields ->
                        fields.forEach((name, value) ->
                                extras.computeIfAbsent(name, _ -> new TreeSet<>()).add(value)));
        return extras;
    }

    private static List<Detail> rules(List<Subject> subjects) {
        List<Detail> rules = new ArrayList<>();
        subjects.stream()
                .map(Subject::kind)
                .distinct()
                .forEach(kind -> {
                    roles(kind, rules);
                    kind.rules().stream()
                            .sorted()
                            .map(rule -> rule(kind, rule))
                            .forEach(rules::add);
                });
        return rules;
    }

    private static void roles(KindDescriptor kind, List<Detail> details) {
        for (KnownRole role : kind.roles()) {
            details.add(
                    new Detail(
                            Message.of("access.detail.role", role.title(), role.role().word()),
                            role.meaning()));
        }
    }

    private static Detail rule(KindDescriptor kind, Rule rule) {
        return new Detail(
                Message.of("access.detail.rule", kind.one()),
                Message.of("access.rule." + rule.name()));
    }
}
