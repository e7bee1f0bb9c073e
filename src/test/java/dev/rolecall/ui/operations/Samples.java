package dev.rolecall.ui.operations;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.OperationStatus.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Operations as they may stand.
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-21T09:12:40Z");

    private Samples() {}

    /// What the journal in `folder` tells of before [#NOW].
    static EarlierRuns earlier(Path folder) {
        Journal journal = new Journal(folder, Clock.systemUTC());
        return new EarlierRuns(journal, new ImmediateOperations(), NOW, () -> Samples::name);
    }

    /// One library was read, at one address.
    private static Optional<String> name(String address, String kind, String id) {
        return Optional.of("Contracts 2026")
                .filter(_ -> (address + kind + id).equals("https://api.example/v1librarylib-1"));
    }

    static OperationStatus running(long id, int done, int failed, int total) {
        return new OperationStatus(
                id,
                Message.verbatim("Read Gemini tuning"),
                State.RUNNING,
                done,
                failed,
                total,
                Optional.of(Message.verbatim("Reading access lists")),
                Optional.empty(),
                NOW.minusSeconds(10),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static OperationStatus waiting(long id, Instant until) {
        return new OperationStatus(
                id,
                Message.verbatim("Read Gemini tuning"),
                State.RUNNING,
                61,
                0,
                148,
                Optional.empty(),
                Optional.of(until),
                NOW.minusSeconds(30),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static OperationStatus over(long id, State state, Optional<Failure> failure) {
        return over(id, "Read Mistral EU", state, failure);
    }

    static OperationStatus over(long id, String title, State state, Optional<Failure> failure) {
        return new OperationStatus(
                id,
                Message.verbatim(title),
                state,
                43,
                0,
                43,
                Optional.empty(),
                Optional.empty(),
                NOW.minusSeconds(14),
                Optional.of(NOW),
                failure,
                List.of());
    }

    static OperationStatus applied(long id, OperationItem... items) {
        return new OperationStatus(
                id,
                Message.verbatim("Apply changes"),
                State.PARTLY_FAILED,
                items.length,
                1,
                items.length,
                Optional.empty(),
                Optional.empty(),
                NOW.minusSeconds(6),
                Optional.of(NOW),
                Optional.empty(),
                List.of(items));
    }

    static OperationItem item(String id, ItemState state, String what, String reason, int attempt) {
        return new OperationItem(
                id,
                Message.verbatim(what),
                Message.verbatim("Contracts 2026"),
                state,
                attempt,
                reason.isEmpty() ? Optional.empty() : Optional.of(Message.verbatim(reason)),
                Optional.of(Duration.ofMillis(420)));
    }
}
