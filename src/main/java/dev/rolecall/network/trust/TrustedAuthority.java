package dev.rolecall.network.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/// A certificate a person chose to believe, for Rolecall alone.
///
/// @param name whom it belongs to
/// @param pem the certificate itself
/// @param since when it was chosen
public record TrustedAuthority(String name, Fingerprint fingerprint, String pem, Instant since) {
    public static TrustedAuthority of(X509Certificate certificate, Instant since) {
        return new TrustedAuthority(
                CertificateNames.subject(certificate),
                Fingerprint.of(certificate),
                Pem.write(certificate),
                since);
    }

    /// The certificate; empty if it is not, or no longer, the one with the fingerprint that was
    /// agreed to.
    public Optional<X509Certificate> certificate() {
        return Pem.read(pem).certificates().stream()
                .filter(certificate -> Fingerprint.of(certificate).equals(fingerprint))
                .findFirst();
    }
}
