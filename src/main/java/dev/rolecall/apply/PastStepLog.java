package dev.rolecall.apply;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.plan.ChangeWords;
import dev.rolecall.words.FailureNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the lines of a journal say of one step, one after the other; the last word holds.
final class PastStepLog {
    private final JournalEntry first;

    /// The last line of the run itself: what is settled is settled by another.
    private JournalEntry last;

    private Optional<JournalEntry> intent = Optional.empty();
    private ItemState state = ItemState.UNKNOWN;
    private Optional<Message> answered = Optional.empty();
    private Optional<Message> reason = Optional.empty();

    /// @param first the first line about the step; to be followed, too
    PastStepLog(JournalEntry first) {
        this.first = first;
        this.last = first;
    }

    void follow(JournalEntry entry) {
        if (entry.kind() != JournalEntry.Kind.SETTLED) {
            last = entry;
        }
        switch (entry.kind()) {
            case INTEND -> intended(entry);
            case ANSWER -> answered(entry);
            case VERIFIED -> verified(entry);
            case SETTLED -> settled(entry);
            case NOTE -> {}
        }
    }

    private void intended(JournalEntry entry) {
        intent = Optional.of(entry);
        state = ItemState.UNKNOWN;
        reason = Optional.of(Message.of("apply.past.unanswered"));
    }

    private void answered(JournalEntry entry) {
        answered = said(entry);
        reason = answered;
        boolean stopped = text(entry, "failure").equals("Stopped");
        switch (text(entry, "outcome")) {
            case "accepted" -> {
                state = ItemState.APPLIED;
                reason = Optional.of(Message.of("apply.past.notRead"));
            }
            case "refused" -> {
                state = stopped ? ItemState.CANCELLED : ItemState.REFUSED;
                reason = stopped ? Optional.of(Message.of("apply.past.stopped")) : answered;
            }
            default -> {
                state = ItemState.UNKNOWN;
                reason = stopped ? Optional.of(Message.of("apply.stoppedInFlight")) : answered;
            }
        }
    }

    private void verified(JournalEntry entry) {
        Message found = found(entry, "apply.past.found", "apply.past.foundNone");
        switch (text(entry, "state")) {
            case "verified" -> {
                state = ItemState.VERIFIED;
                reason = answered.map(why -> Message.of("apply.appliedAllTheSame", why));
            }
            case "applied" -> {
                state = ItemState.APPLIED;
                reason = Optional.of(found);
            }
            case "failed" -> {
                state = ItemState.FAILED;
                reason = Optional.of(answered.orElse(found));
            }
            case "conflict" -> {
                state = ItemState.CONFLICT;
                reason = Optional.of(found);
            }
            default -> reason = Optional.of(Message.verbatim(text(entry, "state")));
        }
    }

    private void settled(JournalEntry entry) {
        switch (text(entry, "truth")) {
            case "as-wanted" -> {
                state = ItemState.VERIFIED;
                reason = Optional.of(Message.of("apply.past.happened"));
            }
            case "not-as-wanted" -> {
                state = ItemState.FAILED;
                reason = Optional.of(found(entry, "apply.past.found", "apply.past.foundNone"));
            }
            default -> state = ItemState.UNKNOWN;
        }
    }

    private static Message found(JournalEntry entry, String role, String none) {
        return entry.text("found")
                .map(word -> Message.of(role, Isolated.of(word)))
                .orElseGet(() -> Message.of(none));
    }

    /// The service's own words, else what the failure is called, if there was one.
    private static Optional<Message> said(JournalEntry entry) {
        return entry.text("said")
                .map(words -> Message.verbatim(Isolated.of(words)))
                .or(() -> entry.text("failure").map(FailureNames::title));
    }

    boolean isStillRunning() {
        return state == ItemState.UNKNOWN
                && last.kind() == JournalEntry.Kind.INTEND
                && UnknownSteps.isStillRunning(last);
    }

    Instant begunAt() {
        return first.at();
    }

    Instant lastAt() {
        return last.at();
    }

    /// Why the run was done.
    Optional<String> reason() {
        return intent.flatMap(entry -> entry.text("reason"));
    }

    OperationItem item(PastRuns.Names names) {
        String id = text(first, "resourceId");
        Optional<String> name = names.name(text(first, "address"), text(first, "resourceKind"), id);
        return new OperationItem(
                text(first, "step"),
                what(),
                Message.of(
                        "apply.past.where",
                        Isolated.of(name.orElse(id)),
                        Isolated.of(text(first, "account"))),
                state,
                attempt(),
                reason,
                Optional.of(Duration.between(first.at(), last.at()))
                        .filter(_ -> last.kind() != JournalEntry.Kind.INTEND));
    }

    private int attempt() {
        return intent.flatMap(entry -> entry.text("attempt"))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Message what() {
        Principal principal =
                new Principal(
                        new PrincipalKind(text(first, "principalKind")),
                        first.text("principalId"),
                        first.text("principalName"));
        String who = Isolated.of(ChangeWords.who(principal));
        Optional<String> before = first.text("before");
        Optional<String> after = first.text("after");
        if (after.isEmpty()) {
            return Message.of("plan.revoke", who, before.orElse(""));
        }
        return before.map(role -> Message.of("plan.change", who, role, after.get()))
                .orElseGet(() -> Message.of("plan.give", who, after.get()));
    }

    private static String text(JournalEntry entry, String name) {
        return entry.text(name).orElse("");
    }
}
