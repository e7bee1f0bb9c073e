package dev.rolecall.provider;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;

/// What one credential is and can do, as found by reading.
///
/// @param me the principal behind the credential, where the service tells
/// @param facts what else the service tells of it (organization, workspace, version), in words
/// @param kinds one entry for each kind of the service, in its order
public record Passport(Optional<Principal> me, List<Message> facts, List<KindAccess> kinds) {
    public Passport {
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
    }

    /// What the credential can do with one kind.
    ///
    /// @param listing empty when its resources can be listed, else why not
    /// @param access empty when access lists can be read as far as is known, else why not
    /// @param writing whether its access can be changed through this service, in words
    public record KindAccess(
            ResourceKind kind,
            Optional<Failure> listing,
            Optional<Failure> access,
            Message writing) {}
}
