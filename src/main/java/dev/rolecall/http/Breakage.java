package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Says in Rolecall's words why no answer came, and whether the request certainly never left.
public final class Breakage {
    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d+).*");

    private Breakage() {}

    /// The failure behind an exception of the JDK's client or sockets.
    ///
    /// @param proxy through which the request went, if through one
    public static Failure failure(Throwable broken, Optional<InetSocketAddress> proxy) {
        return switch (broken) {
            case BodyTooLong endless -> new Failure.Unreadable(200, said(endless));
            case HttpConnectTimeoutException late -> unreachable(Failure.Cause.TIMEOUT, true, late);
            case HttpTimeoutException late -> unreachable(Failure.Cause.TIMEOUT, false, late);
            case SocketTimeoutException late -> unreachable(Failure.Cause.SILENT, false, late);
            case ConnectException _ when proxy.isPresent() -> down(proxy.get());
            case UnknownHostException _ when proxy.isPresent() -> down(proxy.get());
            case ConnectException refused when nameless(refused) ->
                    unreachable(Failure.Cause.NAME, true, refused);
            case ConnectException refused -> unreachable(Failure.Cause.CONNECTION, true, refused);
            case UnknownHostException unknown -> unreachable(Failure.Cause.NAME, true, unknown);
            case SSLHandshakeException untrusted -> TlsBreakage.failure(untrusted, true);
            case SSLPeerUnverifiedException untrusted -> TlsBreakage.failure(untrusted, true);
            case SSLException other -> TlsBreakage.failure(other, false);
            case IOException refused when tunnel(refused).matches() ->
                    new Failure.Unreachable(Failure.Cause.PROXY, true, status(refused));
            default -> unreachable(Failure.Cause.CONNECTION, false, broken);
        };
    }

    /// `proxy` as a person writes it.
    static String name(InetSocketAddress proxy) {
        return proxy.getHostString() + ":" + proxy.getPort();
    }

    private static Failure down(InetSocketAddress proxy) {
        return new Failure.Unreachable(Failure.Cause.PROXY_DOWN, true, name(proxy));
    }

    private static boolean nameless(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException
                    || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static Matcher tunnel(Throwable refused) {
        return TUNNEL.matcher(said(refused));
    }

    private static String status(Throwable refused) {
        return tunnel(refused).replaceFirst("$1");
    }

    private static Failure unreachable(Failure.Cause cause, boolean neverSent, Throwable broken) {
        return new Failure.Unreachable(cause, neverSent, said(broken));
    }

    private static String said(Throwable broken) {
        return Optional.ofNullable(broken.getMessage()).orElse("");
    }
}
