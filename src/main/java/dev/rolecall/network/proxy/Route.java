package dev.rolecall.network.proxy;

import java.util.List;

/// The ways by which an address may be reached, the preferred one first, and who said so.
public record Route(List<Hop> hops, Reason reason) {
    public Route {
        hops = List.copyOf(hops);
    }

    static Route direct(Reason.Kind kind, String detail) {
        return new Route(List.of(new Hop.Direct()), new Reason(kind, detail));
    }

    static Route through(ProxyServer server, Reason.Kind kind, String detail) {
        return new Route(List.of(new Hop.Through(server)), new Reason(kind, detail));
    }

    /// Who decided.
    ///
    /// @param detail a variable, a pattern or an address, as the kind says; may be empty
    public record Reason(Kind kind, String detail) {
        /// Who can decide.
        public enum Kind {
            /// This machine itself is never reached through a proxy.
            THIS_MACHINE,
            NO_PROXY_CHOSEN,
            CHOSEN_PROXY,
            /// The detail is the pattern that matched.
            CHOSEN_EXCEPTION,
            /// The detail is the variable.
            ENVIRONMENT,
            /// The detail is the variable and the pattern that matched.
            ENVIRONMENT_EXCEPTION,
            SYSTEM,
            SYSTEM_HAS_NONE,
            /// The detail is the script's address.
            SCRIPT
        }
    }
}
