package dev.rolecall.ui.raw;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.RawAnswer;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the service itself says of the selection, word for word; asked for only while somebody
/// looks, one question at a time.
public final class RawViewModel {
    /// More is not drawn at once; it can be copied.
    static final int MOST_SHOWN = 20_000;

    private final Operations operations;
    private final Clock clock;
    private final DateTimeFormatter time;
    private final ReadOnlyObjectWrapper<RawState> state =
            new ReadOnlyObjectWrapper<>(new RawState.Nothing());
    private Optional<RawQuestion> question = Optional.empty();
    private Optional<RawQuestion> answered = Optional.empty();
    private boolean watched;
    private boolean asking;

    /// @param clock tells when an answer came, in its zone
    public RawViewModel(Operations operations, Clock clock, Locale locale) {
        this.operations = operations;
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern("HH:mm:ss", locale).withZone(clock.getZone());
    }

    public ReadOnlyObjectProperty<RawState> state() {
        return state.getReadOnlyProperty();
    }

    /// What is selected now; empty if it is not one resource.
    public void about(Optional<RawQuestion> selected) {
        if (!selected.equals(question)) {
            question = selected;
            askIfWatched();
        }
    }

    /// Whether anybody sees the answer; whoever comes back to a failure has it asked again.
    public void watched(boolean seen) {
        watched = seen;
        askIfWatched();
    }

    /// Asks anew.
    public void askAgain() {
        answered = Optional.empty();
        askIfWatched();
    }

    private void askIfWatched() {
        if (question.isEmpty()) {
            answered = Optional.empty();
            state.set(new RawState.Nothing());
        } else if (watched && asking) {
            state.set(new RawState.Asking());
        } else if (watched && !question.equals(answered)) {
            asking = true;
            state.set(new RawState.Asking());
            RawQuestion asked = question.get();
            operations.quietly("raw", _ -> answers(asked), outcome -> told(asked, outcome));
        }
    }

    private void told(RawQuestion asked, Outcome<RawState> outcome) {
        asking = false;
        if (!question.equals(Optional.of(asked))) {
            askIfWatched();
            return;
        }
        RawState now =
                switch (outcome) {
                    case Outcome.Succeeded<RawState>(RawState found) -> found;
                    case Outcome.Failed<RawState>(Failure why) -> new RawState.Failed(why);
                    case Outcome.Cancelled<RawState> _ -> new RawState.Nothing();
                };
        answered = now instanceof RawState.Told ? Optional.of(asked) : Optional.empty();
        state.set(now);
    }

    /// What was answered before a failure is told with it.
    private RawState answers(RawQuestion asked) throws InterruptedException {
        Connection connection = asked.open().connection();
        StringBuilder whole = new StringBuilder();
        try {
            for (String source : connection.sources(asked.resource(), asked.grant())) {
                append(whole, asked, connection.raw(source));
            }
            return told(whole, Optional.empty());
        } catch (FailureException refused) {
            return whole.isEmpty()
                    ? new RawState.Failed(refused.failure())
                    : told(whole, Optional.of(refused.failure()));
        }
    }

    private static void append(StringBuilder whole, RawQuestion asked, RawAnswer answer) {
        if (!whole.isEmpty()) {
            whole.append("\n\n");
        }
        whole.append("GET ")
                .append(asked.open().account().base())
                .append(answer.path())
                .append('\n')
                .append(answer.status())
                .append("\n\n")
                .append(IndentedJson.of(answer.body()));
    }

    private RawState told(StringBuilder whole, Optional<Failure> rest) {
        String all = whole.toString();
        boolean cut = all.length() > MOST_SHOWN;
        int end = cut && Character.isHighSurrogate(all.charAt(MOST_SHOWN - 1)) ? 1 : 0;
        String shown = cut ? all.substring(0, MOST_SHOWN - end) : all;
        return new RawState.Told(
                shown, all, Message.of("raw.at", time.format(clock.instant())), rest);
    }
}
