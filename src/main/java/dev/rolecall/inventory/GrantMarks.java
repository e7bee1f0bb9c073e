package dev.rolecall.inventory;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;

/// What is known of grants beyond what was read, as it stood when a question was asked. For one
/// thread.
public interface GrantMarks {
    /// Nothing is staged, nothing is locked.
    GrantMarks NONE =
            new GrantMarks() {
                @Override
                public boolean anyStaged(ResourceRef resource) {
                    return false;
                }

                @Override
                public boolean staged(GrantKey key) {
                    return false;
                }

                @Override
                public boolean locked(ResourceRef resource, Grant grant) {
                    return false;
                }
            };

    /// Whether anything is staged on `resource`.
    boolean anyStaged(ResourceRef resource);

    /// Whether a change of this grant is staged.
    boolean staged(GrantKey key);

    /// Whether nothing about this grant can be changed.
    boolean locked(ResourceRef resource, Grant grant);
}
