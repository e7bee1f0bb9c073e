package dev.rolecall.ui.access;

import dev.rolecall.apply.StepResult;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.words.FailureWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Puts steps that did not go through into words for their rows.
final class Troubles {
    private Troubles() {}

    static Map<GrantKey, Trouble> of(Map<GrantKey, StepResult> results) {
        Map<GrantKey, Trouble> troubles = new HashMap<>();
        results.forEach((key, result) -> troubles.put(key, of(result)));
        return troubles;
    }

    private static Trouble of(StepResult result) {
        return switch (result.state()) {
            case REFUSED -> trouble("access.trouble.refused", why(result));
            case FAILED -> trouble("access.trouble.failed", why(result));
            case CONFLICT -> trouble("access.trouble.conflict", conflict(result));
            case UNKNOWN -> trouble("access.trouble.unknown", why(result));
            case CANCELLED -> trouble("access.trouble.cancelled", why(result));
            case APPLIED, VERIFIED -> trouble("access.trouble.applied", why(result));
        };
    }

    private static Trouble trouble(String key, Message reason) {
        return new Trouble(Message.of(key), reason);
    }

    private static Message why(StepResult result) {
        return result.reason()
                .or(() -> result.failure().map(FailureWords::sentence))
                .orElse(Message.of("access.trouble.noReason"));
    }

    /// Names what was there when it was staged, what is there now, and what is wanted.
    private static Message conflict(StepResult result) {
        Change change = result.step().change();
        Optional<Role> now =
                result.after().flatMap(list -> list.of(change.principal())).map(Grant::role);
        return Message.of(
                "access.trouble.conflict.reason",
                word(change.before().map(Grant::role)),
                word(now),
                word(change.after()));
    }

    private static Message word(Optional<Role> role) {
        return role.map(some -> Message.verbatim(some.word())).orElse(Message.of("access.none"));
    }
}
