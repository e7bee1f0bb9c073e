package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets equal grants, principals and roles of one account be one object each, so that a grant costs
/// little more than a reference. Not thread-safe.
final class GrantPool {
    private final Map<Grant, Grant> grants = new HashMap<>();
    private final Map<Principal, Principal> principals = new HashMap<>();
    private final Map<Role, Role> roles = new HashMap<>();

    /// Told by identity: a million grants are a few thousand objects as a rule.
    private final Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Lets what is read later share the parts of a grant that is there already.
    void adopt(Grant grant) {
        boolean ownKind = isOneOfItsKind(grant);
        if (ownKind || (adopted.add(grant) && grants.putIfAbsent(grant, grant) == null)) {
            if (adopted.add(grant.principal())) {
                principals.putIfAbsent(grant.principal(), grant.principal());
            }
            if (adopted.add(grant.role())) {
                roles.putIfAbsent(grant.role(), grant.role());
            }
        }
    }

    /// Nothing more is adopted.
    void adopted() {
        adopted.clear();
    }

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
