package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.List;
import java.util.Optional;

/// Looks up selected resources in what was read and in the open accounts.
public final class Subjects implements Kinds {
    private final AccountsModel accounts;

    public Subjects(AccountsModel accounts) {
        this.accounts = accounts;
    }

    /// Those of `selected` that are still there, in their order.
    List<Subject> of(List<ResourceRef> selected, InventorySnapshot snapshot) {
        return selected.stream().flatMap(ref -> of(ref, snapshot).stream()).toList();
    }

    private Optional<Subject> of(ResourceRef ref, InventorySnapshot snapshot) {
        Optional<ResourceEntry> entry = snapshot.find(ref);
        Optional<OpenAccount> open = accounts.find(ref.account());
        if (entry.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        KindDescriptor kind = open.get().descriptor().kind(ref.kind());
        return Optional.of(
                new Subject(open.get(), entry.get().resource(), kind, entry.get().access()));
    }

    @Override
    public Optional<KindDescriptor> of(ResourceRef resource) {
        return accounts.find(resource.account())
                .map(open -> open.descriptor().kind(resource.kind()));
    }
}
