package dev.rolecall.http;

import dev.rolecall.domain.Secret;
import java.util.List;
import java.util.Optional;

/// In which headers one service wants a credential.
@FunctionalInterface
public interface CredentialForm {
    /// `Authorization: Bearer …`, as most services have it.
    CredentialForm BEARER = (secret, _) -> List.of(CredentialHeader.bearer(secret));

    /// The headers that carry `secret`.
    ///
    /// @param quotaProject the Google project that calls are counted against, if any
    List<CredentialHeader> headers(Secret secret, Optional<String> quotaProject);
}
