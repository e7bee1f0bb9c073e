package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.Step;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What became of one step of a plan.
///
/// @param reason why, in the service's words or ours; absent when there is nothing to explain
/// @param failure what went wrong with the service, if that is why
/// @param after the access list as last read, if it was
/// @param took from when the step was begun until this was known
/// @param over false while the service has accepted it but does not show it yet; it is told again
///   when it shows or the time for that is over
public record StepResult(
        Step step,
        State state,
        Optional<Message> reason,
        Optional<Failure> failure,
        Optional<AccessList> after,
        Duration took,
        boolean over) {

    /// A last result that no failure of the service explains.
    public StepResult(
            Step step,
            State state,
            Optional<Message> reason,
            Optional<AccessList> after,
            Duration took) {
        this(step, state, reason, Optional.empty(), after, took, true);
    }

    /// How a step stands.
    public enum State {
        /// The service accepted it but does not show it, or not yet.
        APPLIED,
        /// The service was read afterwards and says what was wanted.
        VERIFIED,
        /// The service said no; nothing was changed.
        REFUSED,
        /// It could not be done; nothing was changed.
        FAILED,
        /// Somebody else changed the same grant since it was staged; nothing was sent.
        CONFLICT,
        /// It was sent, and whether it took effect could not be read.
        UNKNOWN,
        /// It was not begun because the run was stopped.
        CANCELLED;

        /// The word on the command line and in the journal.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the change took effect, so that it need not stay staged.
        public boolean tookEffect() {
            return switch (this) {
                case APPLIED, VERIFIED -> true;
                case REFUSED, FAILED, CONFLICT, UNKNOWN, CANCELLED -> false;
            };
        }
    }
}
