package dev.rolecall.network.check;

import dev.rolecall.network.trust.ChainRefusal;
import dev.rolecall.network.trust.TrustedAuthority;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/// What a person may choose to believe for Rolecall alone, once they compared its fingerprint.
///
/// @param authority the certificate nearest to the root among those received
/// @param scope what believing it means
public record TrustOffer(TrustedAuthority authority, Scope scope) {
    /// How much would be believed.
    public enum Scope {
        /// Everything this authority issues.
        AUTHORITY,
        /// This one certificate of the service: no authority was sent along.
        SINGLE_CERTIFICATE
    }

    static TrustOffer of(List<X509Certificate> chain, Instant now) {
        X509Certificate top = ChainRefusal.top(chain);
        boolean authority = top.getBasicConstraints() >= 0 && !top.equals(chain.getFirst());
        return new TrustOffer(
                TrustedAuthority.of(top, now),
                authority ? Scope.AUTHORITY : Scope.SINGLE_CERTIFICATE);
    }
}
