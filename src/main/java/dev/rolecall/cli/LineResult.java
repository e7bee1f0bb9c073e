package dev.rolecall.cli;

import dev.rolecall.apply.StepResult;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// What became of one line of a changes file.
///
/// @param state a word of [StepResult.State], or `planned` in a dry run
/// @param failure what went wrong with the service, if that is why
record LineResult(
        ChangeLine line, String state, Optional<Message> reason, Optional<Failure> failure) {
    private static final String PLANNED = "planned";

    static LineResult of(ChangeLine line, StepResult.State state, Message reason) {
        return new LineResult(line, state.word(), Optional.of(reason), Optional.empty());
    }

    static LineResult of(ChangeLine line, StepResult result) {
        return new LineResult(line, result.state().word(), result.reason(), result.failure());
    }

    static LineResult planned(ChangeLine line) {
        return new LineResult(line, PLANNED, Optional.empty(), Optional.empty());
    }

    /// What the service accepted and does not show, or does not let be read, is not all well.
    boolean well() {
        return state.equals(PLANNED) || state.equals(StepResult.State.VERIFIED.word());
    }
}
