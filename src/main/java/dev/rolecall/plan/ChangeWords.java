package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Message;

/// Says a change in words, made from the very object that is sent: for the review, the activity
/// drawer and the terminal.
public final class ChangeWords {
    private ChangeWords() {}

    /// Such as "Give ana@example.com READER".
    public static Message of(Change change) {
        String who = who(change.principal());
        return switch (change) {
            case Change.Give give -> Message.of("plan.give", who, give.role().word());
            case Change.ChangeRole role ->
                    Message.of("plan.change", who, role.grant().role().word(), role.role().word());
            case Change.Revoke revoke ->
                    Message.of("plan.revoke", who, revoke.grant().role().word());
            case Change.TransferOwnership _ -> Message.of("plan.transfer", who);
        };
    }

    /// The shortest honest name of a principal.
    public static String who(Principal principal) {
        return principal.label().orElse(principal.kind().word());
    }
}
