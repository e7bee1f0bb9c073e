package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Says why no secured connection came about: in the words of the trust that refused, where that
/// was Rolecall's own, and otherwise by what the JDK threw.
final class TlsBreakage {
    private TlsBreakage() {}

    static Failure failure(SSLException broken, boolean neverSent) {
        List<Throwable> causes = causes(broken);
        Optional<RefusedCertificate> refused = all(causes, RefusedCertificate.class).findFirst();
        if (refused.isPresent()) {
            String seen = said(refused.get());
            return new Failure.Unreachable(refused.get().reason(), neverSent, seen);
        }
        return new Failure.Unreachable(cause(causes), neverSent, said(broken));
    }

    private static Failure.Cause cause(List<Throwable> causes) {
        if (said(causes.getFirst()).contains("protocol_version")) {
            return Failure.Cause.OLD_TLS;
        }
        if (has(causes, CertificateExpiredException.class)) {
            return Failure.Cause.CERTIFICATE_EXPIRED;
        }
        if (has(causes, CertificateNotYetValidException.class)) {
            return Failure.Cause.CERTIFICATE_NOT_YET_VALID;
        }
        if (has(causes, CertPathBuilderException.class)
                || has(causes, CertPathValidatorException.class)) {
            return Failure.Cause.UNKNOWN_AUTHORITY;
        }
        boolean otherName =
                all(causes, CertificateException.class).anyMatch(TlsBreakage::isAboutNames);
        return otherName ? Failure.Cause.WRONG_HOST : Failure.Cause.TLS;
    }

    /// Whether the JDK refused a certificate because it is for other hosts: the only refusal it has
    /// no type for.
    private static boolean isAboutNames(CertificateException refusal) {
        String said = said(refusal);
        return said.startsWith("No subject alternative") || said.startsWith("No name matching");
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return all(causes, type).findAny().isPresent();
    }

    private static <T> Stream<T> all(List<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast);
    }

    private static List<Throwable> causes(Throwable broken) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String said(Throwable broken) {
        return Optional.ofNullable(broken.getMessage()).orElse("");
    }
}
