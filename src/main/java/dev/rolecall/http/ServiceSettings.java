package dev.rolecall.http;

import dev.rolecall.domain.Credential;
import java.net.URI;

/// Everything a client needs to know of one account.
///
/// @param base the address that every path is appended to
/// @param credential asked anew for each request; shown to the host of `base`, and to no other
/// @param form in which headers the service wants it
/// @param failures what an error answer means
/// @param guard asked before every write
/// @param throttle the account's limit; clients that share it are limited together
public record ServiceSettings(
        Transport transport,
        URI base,
        Credential credential,
        CredentialForm form,
        FailureReader failures,
        WriteGuard guard,
        Throttle throttle,
        Timeouts timeouts) {

    /// The usual settings: a bearer token, a new throttle and the usual time-outs.
    public static ServiceSettings of(
            Transport transport,
            URI base,
            Credential credential,
            FailureReader failures,
            WriteGuard guard) {
        return new ServiceSettings(
                transport,
                base,
                credential,
                CredentialForm.BEARER,
                failures,
                guard,
                new Throttle(),
                Timeouts.USUAL);
    }

    /// The same account with its credential in other headers; the throttle stays shared.
    public ServiceSettings with(CredentialForm other) {
        return new ServiceSettings(
                transport, base, credential, other, failures, guard, throttle, timeouts);
    }

    /// The same account with other time-outs; the throttle stays shared.
    public ServiceSettings with(Timeouts others) {
        return new ServiceSettings(
                transport, base, credential, form, failures, guard, throttle, others);
    }
}
