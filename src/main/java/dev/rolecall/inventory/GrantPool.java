package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets equal grants of one account be one object, and what different ones have in common too, so
/// that a grant costs little more than a reference. Not thread-safe.
final class GrantPool {
    private final Shared<Grant> grants = new Shared<>();
    private final Shared<Principal> principals = new Shared<>();
    private final Shared<Role> roles = new Shared<>();
    private final Shared<Optional<Lock>> locks = new Shared<>();
    private final Shared<Map<String, String>> extras = new Shared<>();
    private final Shared<String> words = new Shared<>();

    /// Told by identity: a million grants are a few thousand objects as a rule.
    private final Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Lets what is read later share the parts of a grant that is there already.
    void adopt(Grant grant) {
        if (adopted.add(grant) && grants.keep(grant)) {
            if (adopted.add(grant.principal())) {
                principals.keep(grant.principal());
            }
            if (adopted.add(grant.role())) {
                roles.keep(grant.role());
            }
        }
    }

    /// Nothing more is adopted.
    void adopted() {
        adopted.clear();
    }

    AccessList shared(ResourceRef ref, AccessList list) {
        List<Grant> rows =
                list.grants().stream()
                        .map(grant -> grants.of(grant, this::withSharedParts))
                        .toList();
        return new AccessList(ref, list.readAt(), list.completeness(), rows);
    }

    private Grant withSharedParts(Grant grant) {
        return new Grant(
                principals.of(grant.principal()),
                roles.of(grant.role()),
                grant.handle(),
                locks.of(grant.lock()),
                extras.of(grant.extras(), this::withSharedWords));
    }

    private Map<String, String> withSharedWords(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                field -> words.of(field.getKey()),
                                field -> words.of(field.getValue())));
    }
}
