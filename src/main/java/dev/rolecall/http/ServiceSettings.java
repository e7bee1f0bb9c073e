package dev.rolecall.http;

import java.net.URI;
import java.util.List;

/// Everything a client needs to know of one account.
///
/// @param base the address that every path is appended to
/// @param credentials sent with every request to the host of `base`, and to no other
/// @param failures what an error answer means
/// @param guard asked before every write
/// @param throttle the account's limit; clients that share it are limited together
public record ServiceSettings(
        Transport transport,
        URI base,
        List<CredentialHeader> credentials,
        FailureReader failures,
        WriteGuard guard,
        Throttle throttle,
        Timeouts timeouts) {

    public ServiceSettings {
        credentials = List.copyOf(credentials);
    }

    /// The usual settings: a new throttle and the usual time-outs.
    public static ServiceSettings of(
            Transport transport,
            URI base,
            List<CredentialHeader> credentials,
            FailureReader failures,
            WriteGuard guard) {
        return new ServiceSettings(
                transport, base, credentials, failures, guard, new Throttle(), Timeouts.USUAL);
    }

    /// The same account with other credential headers; the throttle stays shared.
    public ServiceSettings with(List<CredentialHeader> others) {
        return new ServiceSettings(transport, base, others, failures, guard, throttle, timeouts);
    }

    /// The same account with other time-outs; the throttle stays shared.
    public ServiceSettings with(Timeouts others) {
        return new ServiceSettings(transport, base, credentials, failures, guard, throttle, others);
    }
}
