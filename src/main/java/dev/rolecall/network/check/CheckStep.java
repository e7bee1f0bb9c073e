package dev.rolecall.network.check;

import dev.rolecall.i18n.Message;
import java.util.Optional;

/// What one step of a check found.
///
/// @param said what was found, in a sentence
/// @param advice what to do, if there is something to do
public record CheckStep(Kind kind, State state, Message said, Optional<Message> advice) {
    static CheckStep well(Kind kind, Message said) {
        return new CheckStep(kind, State.WELL, said, Optional.empty());
    }

    static CheckStep problem(Kind kind, Message said, Message advice) {
        return new CheckStep(kind, State.PROBLEM, said, Optional.of(advice));
    }

    static CheckStep skipped(Kind kind, Message said) {
        return new CheckStep(kind, State.SKIPPED, said, Optional.empty());
    }

    /// The steps in the order they are gone.
    public enum Kind {
        WAY_OUT,
        NAME,
        CONNECTION,
        CERTIFICATE,
        ANSWER,
        CLOCK
    }

    /// How a step ended.
    public enum State {
        WELL,
        PROBLEM,
        /// An earlier problem, or nothing to look at.
        SKIPPED
    }
}
