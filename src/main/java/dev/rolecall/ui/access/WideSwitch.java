package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// A switch that gives access to people nobody named: the whole organization, everyone.
///
/// @param principal whom it stands for; absent while the organization is not known
/// @param problem why it cannot be switched on, or why giving would be refused
public record WideSwitch(
        PrincipalKind kind, Optional<Principal> principal, boolean on, Optional<Message> problem) {
    public Message title() {
        return Message.of("access.give.wide." + kind.word());
    }

    boolean gives() {
        return on && problem.isEmpty() && principal.isPresent();
    }

    WideSwitch turned(boolean turnedOn) {
        return new WideSwitch(kind, principal, turnedOn, problem);
    }
}
