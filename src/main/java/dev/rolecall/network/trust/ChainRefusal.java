package dev.rolecall.network.trust;

import dev.rolecall.domain.Failure.Cause;
import dev.rolecall.http.RefusedCertificate;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds out why a chain of certificates was refused by looking at the chain: the JDK's texts are
/// not made for that.
public final class ChainRefusal {
    private ChainRefusal() {}

    /// @param chain as it was received, the service's own certificate first
    /// @param refusal what the JDK said
    static RefusedCertificate of(
            List<X509Certificate> chain, CertificateException refusal, Instant now) {
        for (X509Certificate certificate : chain) {
            Instant from = certificate.getNotBefore().toInstant();
            Instant until = certificate.getNotAfter().toInstant();
            if (now.isAfter(until)) {
                return refused(Cause.CERTIFICATE_EXPIRED, until, certificate, refusal);
            }
            if (now.isBefore(from)) {
                return refused(Cause.CERTIFICATE_NOT_YET_VALID, from, certificate, refusal);
            }
        }
        if (!isAboutThePath(refusal)) {
            String hosts = CertificateNames.hosts(chain.getFirst());
            String seen = hosts.isEmpty() ? CertificateNames.subject(chain.getFirst()) : hosts;
            return new RefusedCertificate(Cause.WRONG_HOST, seen, refusal);
        }
        if (isUnknown(refusal)) {
            String authority = CertificateNames.issuer(top(chain));
            return new RefusedCertificate(Cause.UNKNOWN_AUTHORITY, authority, refusal);
        }
        String said = Optional.ofNullable(refusal.getMessage()).orElse("");
        return new RefusedCertificate(Cause.TLS, said, refusal);
    }

    /// The certificate of `chain` nearest to its root. Servers send them in any order, so each is
    /// followed to the one that issued it.
    public static X509Certificate top(List<X509Certificate> chain) {
        X509Certificate top = chain.getFirst();
        for (int step = 0; step < chain.size(); step++) {
            X509Certificate below = top;
            top = chain.stream().filter(other -> issued(other, below)).findFirst().orElse(below);
        }
        return top;
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        return !issuer.equals(certificate)
                && issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static RefusedCertificate refused(
            Cause cause, Instant limit, X509Certificate certificate, CertificateException refusal) {
        String seen = CertificateNames.subject(certificate) + ", " + limit;
        return new RefusedCertificate(cause, seen, refusal);
    }

    /// The JDK looks at the path before it looks at the names, and a wrong name has no cause.
    private static boolean isAboutThePath(CertificateException refusal) {
        return !Optional.ofNullable(refusal.getMessage()).orElse("").startsWith("No ")
                || refusal.getCause() != null;
    }

    private static boolean isUnknown(Throwable refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathValidatorException invalid
                    && (invalid.getReason() == BasicReason.ALGORITHM_CONSTRAINED
                            || invalid.getReason() == BasicReason.REVOKED)) {
                return false;
            }
        }
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathBuilderException
                    || cause instanceof CertPathValidatorException) {
                return true;
            }
        }
        return false;
    }
}
