package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.ui.access.EditableRow;
import dev.rolecall.ui.access.Held;
import dev.rolecall.ui.access.RoleState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One grant with everything its line shows; made when it becomes visible.
///
/// @param readAt when its list was read; absent for access that is only staged
/// @param notSince why its list could not be read since, if that failed
public record AllAccessRow(
        Held grant,
        RoleState role,
        Resource resource,
        Message resourceKind,
        Account account,
        String glyph,
        Message service,
        Optional<Instant> readAt,
        Optional<Message> notSince)
        implements EditableRow {
    public GrantKey key() {
        return grant.key();
    }

    @Override
    public Principal principal() {
        return grant.principal();
    }

    @Override
    public List<Held> held() {
        return List.of(grant);
    }
}
