package dev.rolecall.ui.operations;

import dev.rolecall.apply.PastRuns;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.InventorySnapshot;
import java.util.Optional;

/// What resources are called by what was read up to a moment, whichever account reaches the address
/// they are at; safe to use from any thread.
record ReadNames(InventorySnapshot snapshot) implements PastRuns.Names {
    @Override
    public Optional<String> name(String address, String kind, String id) {
        return snapshot.accounts().stream()
                .filter(account -> account.base().toString().equals(address))
                .map(account -> new ResourceRef(account.id(), new ResourceKind(kind), id))
                .flatMap(ref -> snapshot.find(ref).stream())
                .map(entry -> entry.resource().name())
                .findFirst();
    }
}
