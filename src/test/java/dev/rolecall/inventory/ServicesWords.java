package dev.rolecall.inventory;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;

/// Words for an index: nothing but the services' own words.
final class ServicesWords implements GrantWords {
    @Override
    public String resourceKind(ResourceKind kind) {
        return kind.word();
    }

    @Override
    public String principalKind(PrincipalKind kind) {
        return kind.word();
    }

    @Override
    public String role(ResourceKind kind, Role role) {
        return role.word();
    }
}
