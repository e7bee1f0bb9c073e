package dev.rolecall.network.check;

import dev.rolecall.network.trust.CertificateNames;
import dev.rolecall.network.trust.Fingerprint;
import java.security.cert.X509Certificate;
import java.time.Instant;

/// One certificate as a person reads it.
///
/// @param authority whether it may vouch for others
public record ReceivedCertificate(
        String subject,
        String issuer,
        Instant from,
        Instant until,
        Fingerprint fingerprint,
        boolean authority) {
    static ReceivedCertificate of(X509Certificate certificate) {
        return new ReceivedCertificate(
                CertificateNames.subject(certificate),
                CertificateNames.issuer(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                Fingerprint.of(certificate),
                certificate.getBasicConstraints() >= 0);
    }
}
