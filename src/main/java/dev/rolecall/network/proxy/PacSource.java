package dev.rolecall.network.proxy;

import dev.rolecall.domain.FailureException;
import java.net.URI;

/// Brings the text of a proxy auto-configuration script from where it lies.
public interface PacSource {
    /// The text of `script`.
    ///
    /// @throws FailureException if it cannot be had
    String read(URI script) throws FailureException, InterruptedException;
}
