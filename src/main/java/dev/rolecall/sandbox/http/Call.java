package dev.rolecall.sandbox.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One call as the sandbox saw it; it never holds a secret.
///
/// @param path the raw path below the service's base
/// @param query the raw query, with the value of `key` cut
/// @param status the status answered, or 0 when the connection was closed without an answer
/// @param authorized whether a credential came with the call, right or wrong
/// @param headers the headers of interest, by lower-case name
/// @param body the text of a write's body, shortened to 64 kB
/// @param inFlight how many calls of the service were in flight when it arrived, itself included
public record Call(
        long number,
        Service service,
        String method,
        String path,
        String query,
        int status,
        boolean authorized,
        Map<String, String> headers,
        Optional<String> body,
        Instant at,
        Duration took,
        int inFlight) {}
