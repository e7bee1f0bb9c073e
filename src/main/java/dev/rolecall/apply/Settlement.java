package dev.rolecall.apply;

import dev.rolecall.apply.SettledStep.Truth;
import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.words.FailureWords;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the steps of earlier runs whose outcome nobody knows, and settles them by reading.
public final class Settlement {
    static final String NOT_READABLE = "not-readable";

    private final Journal journal;
    private final Pause pause;

    public Settlement(Journal journal) {
        this(journal, Pause.real());
    }

    Settlement(Journal journal, Pause pause) {
        this.journal = journal;
        this.pause = pause;
    }

    /// The steps that were sent, or about to be, and neither answered for certain nor read back
    /// since; oldest first. What a program that still runs has under way is not among them.
    public List<UnknownStep> unknown() {
        return UnknownSteps.in(journal.read());
    }

    /// Reads what is true now of every unknown step that was sent to the account of `connection`,
    /// and records it. Sends nothing. What cannot be read stays unknown. Where writes are slow to
    /// appear it waits until those would have.
    public List<SettledStep> settle(Connection connection) throws InterruptedException {
        List<SettledStep> settled = new ArrayList<>();
        for (UnknownStep step : unknown()) {
            if (step.belongsTo(connection.account())) {
                settled.add(settle(step, connection));
            }
        }
        return settled;
    }

    private SettledStep settle(UnknownStep step, Connection connection)
            throws InterruptedException {
        SettledStep result;
        try {
            AccessList list = read(step, connection);
            result =
                    new SettledStep(
                            step,
                            truth(step, list, connection),
                            Finding.role(list, step.principal()),
                            Optional.empty(),
                            Optional.of(list));
        } catch (FailureException notRead) {
            result = notReadable(step, FailureWords.line(notRead.failure()));
        }
        try {
            record(result);
        } catch (IOException notRecorded) {
            String why = String.valueOf(notRecorded.getMessage());
            return notReadable(step, Message.of("apply.notRecorded", why));
        }
        return result;
    }

    private AccessList read(UnknownStep step, Connection connection)
            throws FailureException, InterruptedException {
        ResourceRef resource =
                new ResourceRef(connection.account().id(), step.kind(), step.resourceId());
        ResourceReading reading = ResourceReading.of(connection, resource);
        AccessList list = reading.read();
        Duration lag = connection.descriptor().writesAppearWithin();
        Duration left = Duration.between(journal.now(), step.at().plus(lag));
        if (!left.isPositive() || truth(step, list, connection) == Truth.AS_WANTED) {
            return list;
        }
        pause.pause(left);
        return reading.read();
    }

    private static Truth truth(UnknownStep step, AccessList list, Connection connection) {
        KindDescriptor kind = connection.descriptor().kind(step.kind());
        return switch (Finding.of(list, kind, step.principal(), step.before(), step.after())) {
            case AS_WANTED -> Truth.AS_WANTED;
            case AS_BEFORE, OTHERWISE -> Truth.NOT_AS_WANTED;
            case UNTOLD -> Truth.NOT_READABLE;
        };
    }

    private static SettledStep notReadable(UnknownStep step, Message why) {
        return new SettledStep(
                step, Truth.NOT_READABLE, Optional.empty(), Optional.of(why), Optional.empty());
    }

    private void record(SettledStep result) throws IOException {
        UnknownStep step = result.step();
        journal.append(
                List.of(
                        JournalLine.of(JournalEntry.Kind.SETTLED)
                                .with("run", step.run())
                                .with("step", step.step())
                                .with("truth", word(result.truth()))
                                .with("found", result.found())));
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case AS_WANTED -> "as-wanted";
            case NOT_AS_WANTED -> "not-as-wanted";
            case NOT_READABLE -> NOT_READABLE;
        };
    }
}
