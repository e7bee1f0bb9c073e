package dev.rolecall.ui.access;

import dev.rolecall.domain.Lock;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says a role cell's whole state in one sentence, for screen readers and tooltips.
public final class RoleStateWords {
    private final Messages messages;

    public RoleStateWords(Messages messages) {
        this.messages = messages;
    }

    public String sentence(RoleState state) {
        List<String> parts = new ArrayList<>();
        parts.add(role(state));
        state.lock()
                .map(Lock::reason)
                .ifPresent(reason -> parts.add(messages.text("access.locked", reason)));
        state.trouble().ifPresent(trouble -> parts.add(messages.text(trouble.reason())));
        if (state.sending()) {
            parts.add(messages.text("access.sending"));
        }
        return String.join(". ", parts);
    }

    /// What the service has.
    public String now(RoleState state) {
        return title(state.now(), state.mixed());
    }

    /// What there will be.
    public String wanted(RoleState state) {
        return title(state.wanted(), state.mixed());
    }

    private String role(RoleState state) {
        return switch (state.pending()) {
            case NONE -> meant(state.now(), state.mixed());
            case GIVEN -> messages.text("access.state.given", wanted(state));
            case CHANGED -> messages.text("access.state.changed", now(state), wanted(state));
            case REMOVED -> messages.text("access.state.removed", now(state));
        };
    }

    private String meant(Optional<RoleShown> role, boolean mixed) {
        String title = title(role, mixed);
        return role.map(shown ->
                        shown.meaning()
                                .map(meaning -> title + ", " + messages.text(meaning))
                                .orElseGet(() -> messages.text("access.unknownRole", title)))
                .orElse(title);
    }

    private String title(Optional<RoleShown> role, boolean mixed) {
        return role.map(RoleShown::title)
                .map(messages::text)
                .orElseGet(() -> messages.text(nothing(mixed)));
    }

    private static Message nothing(boolean mixed) {
        return Message.of(mixed ? "access.mixed" : "access.none");
    }
}
