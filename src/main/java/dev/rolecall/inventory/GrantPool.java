package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets equal grants, principals and roles of one account be one object each, so that a grant costs
/// little more than a reference. Not thread-safe.
final class GrantPool {
    private final Map<Grant, Grant> grants = new HashMap<>();
    private final Map<Principal, Principal> principals = new HashMap<>();
    private final Map<Role, Role> roles = new HashMap<>();

    AccessList shared(ResourceRef ref, AccessList list) {
        List<Grant> rows = list.grants().stream().map(this::shared).toList();
        return new AccessList(ref, list.readAt(), list.completeness(), rows);
    }

    private Grant shared(Grant grant) {
        if (isOneOfItsKind(grant)) {
            return withSharedParts(grant);
        }
        Grant known = grants.get(grant);
        if (known != null) {
            return known;
        }
        Grant shared = withSharedParts(grant);
        grants.put(shared, shared);
        return shared;
    }

    /// Gemini's grants carry a name of their own: keeping them for others to share would be a
    /// waste.
    private static boolean isOneOfItsKind(Grant grant) {
        return grant.handle().isPresent() || !grant.extras().isEmpty();
    }

    private Grant withSharedParts(Grant grant) {
        return new Grant(
                principals.computeIfAbsent(grant.principal(), first -> first),
                roles.computeIfAbsent(grant.role(), first -> first),
                grant.handle(),
                grant.lock(),
                grant.extras());
    }
}
