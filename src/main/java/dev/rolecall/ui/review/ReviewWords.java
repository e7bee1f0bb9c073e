package dev.rolecall.ui.review;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.ChangeWords;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Refusal;
import dev.rolecall.plan.StagingCounts;
import dev.rolecall.plan.Step;
import dev.rolecall.plan.Warning;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Write;
import dev.rolecall.ui.review.ReviewLine.Sort;
import dev.rolecall.ui.review.ReviewNote.Weight;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a plan and its exact requests into words; pure.
final class ReviewWords {
    private final Function<ResourceRef, OpenAccount> accounts;
    private final Function<ResourceRef, Optional<Resource>> resources;
    private final List<Write> writes;

    ReviewWords(
            Function<ResourceRef, OpenAccount> accounts,
            Function<ResourceRef, Optional<Resource>> resources,
            List<Write> writes) {
        this.accounts = accounts;
        this.resources = resources;
        this.writes = writes;
    }

    Review review(Plan plan) {
        List<ReviewNote> notes =
                Stream.concat(
                                plan.refusals().stream().map(this::note),
                                plan.warnings().stream()
                                        .sorted(Comparator.comparing(Warning::grave).reversed())
                                        .map(this::note))
                        .toList();
        Map<ResourceRef, List<ReviewLine>> lines = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            add(lines, step.change(), line(step.change()));
        }
        for (Refusal refusal : plan.refusals()) {
            add(lines, refusal.change(), refused(refusal.change()));
        }
        List<OpenAccount> involved =
                plan.steps().stream()
                        .map(step -> accounts.apply(step.change().resource()))
                        .distinct()
                        .toList();
        return new Review(
                plan,
                StagingCounts.of(plan.steps().stream().map(Step::change).toList()),
                notes,
                lines.entrySet().stream()
                        .map(entry -> group(entry.getKey(), entry.getValue()))
                        .toList(),
                involved.stream()
                        .map(open -> open.account().environment())
                        .collect(Collectors.toSet()),
                involved.stream()
                        .filter(open -> open.lock().openUntil().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        open -> open.account().id(),
                                        open -> open.account().name())),
                involved.stream().flatMap(open -> open.lock().forbiddenBy().stream()).findFirst());
    }

    private static void add(
            Map<ResourceRef, List<ReviewLine>> lines, Change change, ReviewLine line) {
        lines.computeIfAbsent(change.resource(), _ -> new ArrayList<>()).add(line);
    }

    private ReviewNote note(Refusal refusal) {
        return new ReviewNote(Weight.REFUSED, about(refusal.change()), refusal.reason());
    }

    private ReviewNote note(Warning warning) {
        return new ReviewNote(
                warning.grave() ? Weight.GRAVE : Weight.WARNING,
                about(warning.change()),
                warning.text());
    }

    private Message about(Change change) {
        return Message.of("review.about", ChangeWords.of(change), name(change.resource()));
    }

    private ReviewGroup group(ResourceRef ref, List<ReviewLine> lines) {
        OpenAccount open = accounts.apply(ref);
        Environment environment = open.account().environment();
        return new ReviewGroup(
                name(ref),
                open.descriptor().glyph(),
                open.descriptor().name(),
                open.descriptor().kind(ref.kind()).one(),
                open.account().name(),
                environment,
                open.colour(),
                lines);
    }

    private String name(ResourceRef ref) {
        return resources.apply(ref).map(Resource::name).orElse(ref.id());
    }

    private ReviewLine refused(Change change) {
        return new ReviewLine(
                Sort.REFUSED,
                words(change),
                Optional.empty(),
                Message.of("review.notSent"),
                List.of());
    }

    private ReviewLine line(Change change) {
        List<Write> mine =
                writes.stream().filter(write -> write.changes().contains(change)).toList();
        int together = mine.stream().mapToInt(write -> write.changes().size()).max().orElse(1);
        Message call =
                together > 1
                        ? Message.of("review.oneCall", together)
                        : Message.verbatim(mine.stream().map(Write::method).findFirst().orElse(""));
        List<String> requests =
                mine.stream()
                        .filter(write -> write.changes().getLast().equals(change))
                        .map(write -> text(write))
                        .toList();
        return new ReviewLine(sort(change), words(change), meaning(change), call, requests);
    }

    /// A change without its verb, which stands before it in a column of its own.
    private static Message words(Change change) {
        String who = ChangeWords.who(change.principal());
        return switch (change) {
            case Change.Give give -> Message.of("review.words.give", who, give.role().word());
            case Change.ChangeRole role ->
                    Message.of(
                            "review.words.change",
                            who,
                            role.grant().role().word(),
                            role.role().word());
            case Change.Revoke revoke ->
                    Message.of("review.words.revoke", who, revoke.grant().role().word());
            case Change.TransferOwnership _ -> Message.of("review.words.transfer", who);
        };
    }

    private Optional<Message> meaning(Change change) {
        KindDescriptor kind =
                accounts.apply(change.resource()).descriptor().kind(change.resource().kind());
        return change.after().map(Role::word).flatMap(kind::role).map(KnownRole::meaning);
    }

    private static Sort sort(Change change) {
        return switch (change) {
            case Change.Give _ -> Sort.GIVE;
            case Change.ChangeRole _, Change.TransferOwnership _ -> Sort.CHANGE;
            case Change.Revoke _ -> Sort.REVOKE;
        };
    }

    /// The request as it goes over the line, the credential cut.
    private String text(Write write) {
        OpenAccount open = accounts.apply(write.resource());
        String head =
                write.method()
                        + ' '
                        + open.account().base()
                        + write.path()
                        + "\nAuthorization: Bearer ••••";
        return write.body().map(body -> head + '\n' + body).orElse(head);
    }
}
