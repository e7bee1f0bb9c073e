package dev.rolecall.apply;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.ResourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads from a journal which steps were sent, or about to be, and came to no certain end.
final class UnknownSteps {
    private final Map<String, JournalEntry> open = new LinkedHashMap<>();
    private final Map<String, JournalEntry> doubtful = new LinkedHashMap<>();

    private UnknownSteps() {}

    /// The unknown steps of `journal`, oldest first.
    static List<UnknownStep> in(JournalContent journal) {
        UnknownSteps steps = new UnknownSteps();
        journal.entries().forEach(steps::follow);
        return steps.left();
    }

    private void follow(JournalEntry entry) {
        String key = text(entry, "run") + ' ' + text(entry, "step");
        switch (entry.kind()) {
            case INTEND -> {
                doubtful.remove(key);
                open.put(key, entry);
            }
            case ANSWER -> answered(key, entry);
            case VERIFIED -> forget(key);
            case SETTLED -> {
                if (!text(entry, "truth").equals(Settlement.NOT_READABLE)) {
                    forget(key);
                }
            }
            case NOTE -> {}
        }
    }

    private void answered(String key, JournalEntry answer) {
        JournalEntry intent = open.remove(key);
        if (intent != null && text(answer, "outcome").equals("unknown")) {
            doubtful.put(key, intent);
        }
    }

    private void forget(String key) {
        open.remove(key);
        doubtful.remove(key);
    }

    private List<UnknownStep> left() {
        open.values().removeIf(UnknownSteps::isStillRunning);
        doubtful.putAll(open);
        return doubtful.values().stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .map(UnknownSteps::step)
                .toList();
    }

    /// Whether the program that meant to send it still runs: it will tell by itself.
    static boolean isStillRunning(JournalEntry intent) {
        Optional<String> started = intent.text("processStarted");
        return started.isPresent()
                && intent.text("process")
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().startInstant())
                        .map(Instant::toString)
                        .equals(started);
    }

    private static UnknownStep step(JournalEntry intent) {
        Principal who =
                new Principal(
                        new PrincipalKind(text(intent, "principalKind")),
                        intent.text("principalId"),
                        intent.text("principalName"));
        return new UnknownStep(
                text(intent, "run"),
                text(intent, "step"),
                new ProviderId(text(intent, "provider")),
                URI.create(text(intent, "address")),
                text(intent, "account"),
                new ResourceKind(text(intent, "resourceKind")),
                text(intent, "resourceId"),
                who,
                intent.text("before"),
                intent.text("after"),
                intent.at());
    }

    private static String text(JournalEntry entry, String name) {
        return entry.text(name).orElse("");
    }
}
