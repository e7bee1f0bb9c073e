package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.words.FailureWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts operations and their steps into words.
final class ActivityRows {
    private final Messages messages;
    private final ReadTime times;

    ActivityRows(Messages messages, Clock clock) {
        this.messages = messages;
        this.times = new ReadTime(messages, clock, ZoneId.systemDefault());
    }

    OperationRow operation(OperationStatus status, boolean open, Instant now) {
        boolean over = status.state().over();
        return new OperationRow(
                status.id(),
                waiting(status, now).isPresent() ? Tone.PAUSED : StateWords.tone(status.state()),
                messages.text(StateWords.of(status.state())),
                messages.text(status.title()),
                detail(status, now),
                String.join(" · ", over ? endFigures(status) : figures(status, now)),
                share(status),
                open,
                status.items().size(),
                status.state() == OperationStatus.State.RUNNING,
                status.state() == OperationStatus.State.PAUSED,
                !over);
    }

    StepRow step(long operation, OperationItem item) {
        return new StepRow(
                operation,
                item.id(),
                StateWords.tone(item.state()),
                messages.text(StateWords.of(item.state())),
                messages.text(item.what()),
                messages.text(item.where()),
                item.reason().map(messages::text).orElse(""),
                item.attempt() > 1 ? messages.text("activity.attempt", item.attempt()) : "",
                item.took().map(Durations::took).map(messages::text).orElse(""));
    }

    private String detail(OperationStatus status, Instant now) {
        Optional<Message> failure = status.failure().map(FailureWords::line);
        return failure.or(() -> waiting(status, now))
                .or(() -> status.state().over() ? Optional.empty() : status.doing())
                .map(messages::text)
                .orElse("");
    }

    private static Optional<Message> waiting(OperationStatus status, Instant now) {
        return status.state().over()
                ? Optional.empty()
                : status.waitingUntil()
                        .filter(now::isBefore)
                        .map(until -> Durations.rounded(Duration.between(now, until)))
                        .map(time -> Message.of("activity.waiting", time));
    }

    private List<String> figures(OperationStatus status, Instant now) {
        List<String> figures = new ArrayList<>();
        if (status.total() > 0) {
            figures.add(messages.text("activity.of", status.done(), status.total()));
        }
        failed(status).ifPresent(figures::add);
        status.timeLeft(now)
                .map(Durations::rounded)
                .map(time -> messages.text("activity.left", time))
                .ifPresent(figures::add);
        return figures;
    }

    private List<String> endFigures(OperationStatus status) {
        List<String> figures = new ArrayList<>();
        if (status.total() > 0) {
            figures.add(
                    status.done() == status.total()
                            ? messages.text("activity.all", status.total())
                            : messages.text("activity.of", status.done(), status.total()));
        }
        failed(status).ifPresent(figures::add);
        status.endedAt()
                .ifPresent(ended -> {
                    figures.add(times.inSentence(ended));
                    figures.add(
                            messages.text(
                                    Durations.took(Duration.between(status.startedAt(), ended))));
                });
        return figures;
    }

    private Optional<String> failed(OperationStatus status) {
        return status.failed() == 0
                ? Optional.empty()
                : Optional.of(messages.text("activity.failed", status.failed()));
    }

    private static double share(OperationStatus status) {
        return switch (status.state()) {
            case SUCCEEDED, PARTLY_FAILED -> 1;
            case QUEUED -> 0;
            case RUNNING, PAUSED, FAILED, CANCELLED -> {
                if (status.total() > 0) {
                    yield Math.min(1, status.done() / (double) status.total());
                }
                yield status.state().over() ? 0 : -1;
            }
        };
    }
}
