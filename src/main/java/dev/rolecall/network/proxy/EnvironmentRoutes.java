package dev.rolecall.network.proxy;

import dev.rolecall.network.proxy.Route.Reason.Kind;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` say, in small letters before
/// capitals, as curl and most other programs read them.
final class EnvironmentRoutes {
    private static final String NO_PROXY = "no_proxy";

    private final Map<String, String> variables;

    EnvironmentRoutes(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /// The way to `target`; empty if the environment says nothing of it.
    Optional<Route> route(URI target) {
        Optional<String> exception =
                named(NO_PROXY)
                        .flatMap(name ->
                                ProxyExceptions.parse(value(name))
                                        .matching(target)
                                        .map(pattern -> name + "=" + pattern));
        if (exception.isPresent()) {
            return exception.map(found -> Route.direct(Kind.ENVIRONMENT_EXCEPTION, found));
        }
        String scheme = Optional.ofNullable(target.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of(scheme + "_proxy", "all_proxy")
                .flatMap(name -> named(name).stream())
                .findFirst()
                .map(name -> new Route(List.of(hop(value(name))), reason(name)));
    }

    /// The user name and password in the variable that names `proxy`, if it has any there.
    Optional<ProxyUser> user(ProxyServer proxy) {
        return Stream.of("https_proxy", "http_proxy", "all_proxy")
                .flatMap(name -> named(name).stream())
                .map(this::value)
                .filter(value -> hop(value).equals(new Hop.Through(proxy)))
                .flatMap(value -> ProxyUser.inside(value).stream())
                .findFirst();
    }

    private static Route.Reason reason(String name) {
        return new Route.Reason(Kind.ENVIRONMENT, name);
    }

    private static Hop hop(String value) {
        String withoutUser = value.replaceFirst("^([A-Za-z0-9+.-]+://)?[^/]*@", "$1");
        return ProxyServer.parse(withoutUser)
                .<Hop>map(Hop.Through::new)
                .orElseGet(() -> new Hop.Unusable(withoutUser));
    }

    /// The name under which the variable `name` is set to something, if it is.
    private Optional<String> named(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .filter(spelling -> !value(spelling).isEmpty())
                .findFirst();
    }

    private String value(String name) {
        return variables.getOrDefault(name, "").strip();
    }
}
