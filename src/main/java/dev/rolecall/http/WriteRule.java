package dev.rolecall.http;

import dev.rolecall.domain.FailureException;
import java.net.URI;

/// Asked of every write of a transport right before it is sent, whatever account it is for and
/// whatever that account's own guard says.
@FunctionalInterface
public interface WriteRule {
    /// Every write passes.
    WriteRule NONE = _ -> {};

    /// Returns if a write to `target` may be sent.
    ///
    /// @throws FailureException if not; nothing is sent then
    void check(URI target) throws FailureException;
}
