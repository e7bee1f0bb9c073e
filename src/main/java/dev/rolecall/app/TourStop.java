package dev.rolecall.app;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.Optional;

/// One thing the tour changed, to be found again in what the service says.
///
/// @param role the role wanted; empty if access is to end
record TourStop(ResourceRef resource, Principal principal, Optional<Role> role) {
    static TourStop of(Change change) {
        return new TourStop(change.resource(), change.principal(), change.after());
    }
}
