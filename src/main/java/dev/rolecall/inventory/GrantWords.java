package dev.rolecall.inventory;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;

/// The words a person sees for kinds and roles, so that the search finds what the table shows. The
/// services' own words are found as well.
public interface GrantWords {
    String resourceKind(ResourceKind kind);

    String principalKind(PrincipalKind kind);

    /// The title of `role`, as far as it has one.
    ///
    /// @param kind of the resource on which the role is held
    String role(ResourceKind kind, Role role);
}
