package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// What was found out about a step whose outcome was unknown.
///
/// @param found the role word the principal has now; absent if none or not readable
/// @param reason why it could not be read
/// @param now the access list it was read from
public record SettledStep(
        UnknownStep step,
        Truth truth,
        Optional<String> found,
        Optional<Message> reason,
        Optional<AccessList> now) {

    /// What is true now.
    public enum Truth {
        AS_WANTED,
        NOT_AS_WANTED,
        /// The step stays unknown.
        NOT_READABLE
    }
}
