package dev.rolecall.network.check;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Transport;
import dev.rolecall.network.Network;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/// Looks how far the service at an address can be reached, under the network's settings of the
/// moment. Blocking, interruptible; sends no credential of an account.
public final class NetworkCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Network network;
    private final Clock clock;
    private final Duration patience;

    public NetworkCheck(Network network, Clock clock) {
        this(network, clock, PATIENCE);
    }

    /// @param patience for a connection, and then for each thing said on it
    NetworkCheck(Network network, Clock clock, Duration patience) {
        this.network = network;
        this.clock = clock;
        this.patience = patience;
    }

    /// Goes all the steps; those after a problem that bars the way are skipped.
    ///
    /// @param progress told of each step as soon as it is over
    /// @throws FailureException with [Failure.Unreachable] if `base` is no address of a web service
    public CheckResult run(URI base, Consumer<CheckStep> progress)
            throws FailureException, InterruptedException {
        if (base.getHost() == null || base.getScheme() == null) {
            throw new FailureException(
                    new Failure.Unreachable(Failure.Cause.NAME, true, base.toString()));
        }
        // A client of its own finds every connection anew.
        Transport transport = new Transport(network.gateway());
        return new CheckRun(base, network, transport, clock, patience, progress).run();
    }
}
