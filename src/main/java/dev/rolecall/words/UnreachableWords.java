package dev.rolecall.words;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Cause;
import dev.rolecall.i18n.Message;

/// Why no answer came, as a sentence that says what to do, and what can be done about it here.
final class UnreachableWords {
    private UnreachableWords() {}

    static Message sentence(Failure.Unreachable broken) {
        return Message.of(
                switch (broken.cause()) {
                    case NAME -> "failure.unreachable.name";
                    case CONNECTION -> "failure.unreachable.connection";
                    case TLS -> "failure.unreachable.tls";
                    case UNKNOWN_AUTHORITY -> "failure.unreachable.unknownAuthority";
                    case CERTIFICATE_EXPIRED -> "failure.unreachable.certificateExpired";
                    case CERTIFICATE_NOT_YET_VALID -> "failure.unreachable.certificateNotYetValid";
                    case WRONG_HOST -> "failure.unreachable.wrongHost";
                    case OLD_TLS -> "failure.unreachable.oldTls";
                    case PROXY -> "failure.unreachable.proxy";
                    case PROXY_DOWN -> "failure.unreachable.proxyDown";
                    case PROXY_WANTS_LOGIN -> "failure.unreachable.proxyWantsLogin";
                    case PROXY_REJECTS_LOGIN -> "failure.unreachable.proxyRejectsLogin";
                    case PROXY_UNSUPPORTED -> "failure.unreachable.proxyUnsupported";
                    case PROXY_SCRIPT -> "failure.unreachable.proxyScript";
                    // What lets no connection come about rarely passes by trying again.
                    case TIMEOUT ->
                            broken.neverSent()
                                    ? "failure.unreachable.noConnection"
                                    : "failure.unreachable.timeout";
                    case SILENT -> "failure.unreachable.silent";
                    case REDIRECT -> "failure.unreachable.redirect";
                    case INSECURE -> "failure.unreachable.insecure";
                });
    }

    static Help help(Cause cause) {
        return switch (cause) {
            case NAME, INSECURE -> Help.EDIT_ACCOUNT;
            case CONNECTION, TIMEOUT -> Help.TRY_AGAIN;
            case TLS,
                    UNKNOWN_AUTHORITY,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_NOT_YET_VALID,
                    WRONG_HOST,
                    OLD_TLS,
                    PROXY,
                    PROXY_DOWN,
                    PROXY_WANTS_LOGIN,
                    PROXY_REJECTS_LOGIN,
                    PROXY_UNSUPPORTED,
                    PROXY_SCRIPT,
                    SILENT,
                    REDIRECT ->
                    Help.CHECK_NETWORK;
        };
    }
}
