package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.GrantRow;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.ui.access.Held;
import dev.rolecall.ui.access.RoleState;
import dev.rolecall.ui.access.RoleWords;
import dev.rolecall.ui.access.StagedAccess;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.words.FailureWords;
import java.time.Instant;
import java.util.Optional;

/// Makes the rows that become visible; for the screen thread.
final class RowMaker {
    private final AccountsModel accounts;
    private final RoleWords words;
    private final StagedAccess staged;

    RowMaker(AccountsModel accounts, RoleWords words, StagedAccess staged) {
        this.accounts = accounts;
        this.words = words;
        this.staged = staged;
    }

    AllAccessRow listed(GrantRow row) {
        Held held = staged.of(row.key(), row.grant());
        Optional<Instant> readAt = row.entry().access().list().map(AccessList::readAt);
        Optional<Message> notSince = row.entry().access().failure().map(FailureWords::line);
        return row(held, row.entry().resource(), readAt, notSince);
    }

    /// Access that is only staged; empty if its resource is not listed any more.
    Optional<AllAccessRow> onlyStaged(Held held, InventorySnapshot snapshot) {
        return snapshot.find(held.resource())
                .map(ResourceEntry::resource)
                .filter(_ -> accounts.find(held.resource().account()).isPresent())
                .map(resource -> row(held, resource, Optional.empty(), Optional.empty()));
    }

    private AllAccessRow row(
            Held held, Resource resource, Optional<Instant> readAt, Optional<Message> notSince) {
        OpenAccount open = accounts.find(held.resource().account()).orElseThrow();
        Descriptor service = open.descriptor();
        return new AllAccessRow(
                held,
                RoleState.of(java.util.List.of(held), words),
                resource,
                service.kind(resource.ref().kind()).one(),
                open.account(),
                service.glyph(),
                service.name(),
                readAt,
                notSince);
    }
}
