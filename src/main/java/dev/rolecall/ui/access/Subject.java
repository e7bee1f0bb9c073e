package dev.rolecall.ui.access;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.Optional;

/// One selected resource with its account, the description of its kind and what is known of its
/// access.
public record Subject(
        OpenAccount open, Resource resource, KindDescriptor kind, AccessState access) {
    public ResourceRef ref() {
        return resource.ref();
    }

    public Optional<AccessList> list() {
        return access.list();
    }

    /// Whether `principal` owns it, as far as the service says.
    boolean ownedBy(Principal principal) {
        return resource.ownerId().isPresent() && resource.ownerId().equals(principal.id());
    }
}
