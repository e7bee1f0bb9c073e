package dev.rolecall.network.check;

import dev.rolecall.i18n.Message;
import dev.rolecall.network.proxy.Route;
import java.net.InetSocketAddress;
import java.util.Optional;

/// Which way is gone and who said so, in a sentence.
final class RouteWords {
    private RouteWords() {}

    static Message said(Route.Reason reason, Optional<InetSocketAddress> proxy) {
        return proxy.map(server -> server.getHostString() + ":" + server.getPort())
                .map(server -> Message.of("network.route.through", server, reason(reason)))
                .orElseGet(() -> Message.of("network.route.direct", reason(reason)));
    }

    private static Message reason(Route.Reason reason) {
        return switch (reason.kind()) {
            case THIS_MACHINE -> Message.of("network.route.thisMachine");
            case NO_PROXY_CHOSEN -> Message.of("network.route.noProxyChosen");
            case CHOSEN_PROXY -> Message.of("network.route.chosenProxy");
            case CHOSEN_EXCEPTION -> Message.of("network.route.chosenException", reason.detail());
            case ENVIRONMENT -> Message.of("network.route.environment", reason.detail());
            case ENVIRONMENT_EXCEPTION ->
                    Message.of("network.route.environmentException", reason.detail());
            case SYSTEM -> Message.of("network.route.system");
            case SYSTEM_HAS_NONE -> Message.of("network.route.systemHasNone");
            case SCRIPT -> Message.of("network.route.script", reason.detail());
        };
    }
}
