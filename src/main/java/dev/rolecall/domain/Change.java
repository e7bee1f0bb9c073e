package dev.rolecall.domain;

import java.util.Optional;

/// What a person wants changed on one resource; staged, not yet sent.
public sealed interface Change {
    ResourceRef resource();

    /// Whose access changes.
    Principal principal();

    /// The grant as it was when the change was staged; absent for a new one.
    Optional<Grant> before();

    /// The role wanted afterwards; absent when access is to end.
    Optional<Role> after();

    /// Tells whether two changes are about the same grant.
    default GrantKey key() {
        return new GrantKey(resource(), principal().kind(), principal().id().orElse(""), 0);
    }

    /// Give a principal a role it does not have yet.
    record Give(ResourceRef resource, Principal principal, Role role) implements Change {
        @Override
        public Optional<Grant> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Role> after() {
            return Optional.of(role);
        }
    }

    /// Put another role in place of the one a principal has.
    record ChangeRole(ResourceRef resource, Grant grant, Role role) implements Change {
        @Override
        public Principal principal() {
            return grant.principal();
        }

        @Override
        public Optional<Grant> before() {
            return Optional.of(grant);
        }

        @Override
        public Optional<Role> after() {
            return Optional.of(role);
        }
    }

    /// Take a principal's access away.
    record Revoke(ResourceRef resource, Grant grant) implements Change {
        @Override
        public Principal principal() {
            return grant.principal();
        }

        @Override
        public Optional<Grant> before() {
            return Optional.of(grant);
        }

        @Override
        public Optional<Role> after() {
            return Optional.empty();
        }
    }

    /// Make a principal the owner; the owner of today keeps a lower role (FACTS 2.2, Gemini only).
    ///
    /// @param grant what the new owner has today, if anything
    /// @param role the service's word for the owner's role
    record TransferOwnership(
            ResourceRef resource, Principal principal, Optional<Grant> grant, Role role)
            implements Change {
        @Override
        public Optional<Grant> before() {
            return grant;
        }

        @Override
        public Optional<Role> after() {
            return Optional.of(role);
        }
    }
}
