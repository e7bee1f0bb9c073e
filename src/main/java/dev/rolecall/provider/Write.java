package dev.rolecall.provider;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.ResourceRef;
import java.util.List;
import java.util.Optional;

/// One request that changes access, exactly as it will be sent, with the changes it carries out.
/// Holds no secret, so it can be shown and kept as it is.
///
/// @param method the HTTP method
/// @param path encoded path and query, appended to the account's base address
/// @param body the JSON body; absent where the service takes none
public record Write(
        ResourceRef resource,
        List<Change> changes,
        String method,
        String path,
        Optional<String> body) {
    public Write {
        changes = List.copyOf(changes);
    }
}
