package dev.rolecall.network.proxy;

import dev.rolecall.domain.FailureException;
import dev.rolecall.network.proxy.Route.Reason.Kind;
import java.net.URI;
import java.util.Optional;

/// The way to any address under one choice of proxy. This machine itself is always reached
/// directly: the sandbox lives there, and no proxy could reach it.
public final class RouteFinders implements RouteFinder {
    private final RouteFinder chosen;
    private final Optional<EnvironmentRoutes> environment;

    public RouteFinders(ProxyChoice choice, ProxySurroundings around) {
        EnvironmentRoutes variables = new EnvironmentRoutes(around.variables());
        this.environment =
                choice instanceof ProxyChoice.OfSystem ? Optional.of(variables) : Optional.empty();
        this.chosen =
                environment.isPresent()
                        ? new SystemRoutes(variables, around.desktop())
                        : ofPerson(choice, around);
    }

    /// Apart from the system's own, which the start needs: a switch costs it (decision 19).
    private static RouteFinder ofPerson(ProxyChoice choice, ProxySurroundings around) {
        return switch (choice) {
            case ProxyChoice.Manual manual -> new ManualRoutes(manual);
            case ProxyChoice.PacAddress(URI script) ->
                    new ScriptRoutes(script, around.scripts(), PacNames.SYSTEM, around.clock());
            case ProxyChoice.None _, ProxyChoice.OfSystem _ ->
                    _ -> Route.direct(Kind.NO_PROXY_CHOSEN, "");
        };
    }

    @Override
    public Route route(URI target) throws FailureException, InterruptedException {
        return Loopback.is(target) ? Route.direct(Kind.THIS_MACHINE, "") : chosen.route(target);
    }

    /// Who signs in to `proxy` by the environment, if its address there names somebody.
    public Optional<ProxyUser> user(ProxyServer proxy) {
        return environment.flatMap(variables -> variables.user(proxy));
    }
}
