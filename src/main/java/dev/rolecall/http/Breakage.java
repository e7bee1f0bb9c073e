package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Says in Rolecall's words why no answer came, and whether the request certainly never left.
final class Breakage {
    private Breakage() {}

    /// The failure behind an exception of the JDK's client.
    static Failure failure(Throwable broken) {
        return switch (broken) {
            case BodyTooLong endless -> new Failure.Unreadable(200, said(endless));
            case HttpConnectTimeoutException late -> unreachable(Failure.Cause.TIMEOUT, true, late);
            case HttpTimeoutException late -> unreachable(Failure.Cause.TIMEOUT, false, late);
            case ConnectException refused when nameless(refused) ->
                    unreachable(Failure.Cause.NAME, true, refused);
            case ConnectException refused -> unreachable(Failure.Cause.CONNECTION, true, refused);
            case UnknownHostException unknown -> unreachable(Failure.Cause.NAME, true, unknown);
            case SSLHandshakeException untrusted -> unreachable(Failure.Cause.TLS, true, untrusted);
            case SSLPeerUnverifiedException untrusted ->
                    unreachable(Failure.Cause.TLS, true, untrusted);
            case SSLException other -> unreachable(Failure.Cause.TLS, false, other);
            case IOException proxy when said(proxy).startsWith("Tunnel failed") ->
                    unreachable(Failure.Cause.PROXY, true, proxy);
            default -> unreachable(Failure.Cause.CONNECTION, false, broken);
        };
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

    private static Failure unreachable(Failure.Cause cause, boolean neverSent, Throwable broken) {
        return new Failure.Unreachable(cause, neverSent, said(broken));
    }

    private static String said(Throwable broken) {
        return Optional.ofNullable(broken.getMessage()).orElse("");
    }
}
