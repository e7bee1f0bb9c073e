package dev.rolecall.network.check;

import dev.rolecall.domain.FailureException;
import dev.rolecall.network.trust.RenewableTrust;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/// What a service shows in the handshake, believed or not.
///
/// @param chain its certificates, its own first; none if it came to none
/// @param failure why the handshake failed, if it did
record CertificateLook(List<X509Certificate> chain, Optional<FailureException> failure) {
    /// Shakes hands on `line` and hangs up: nothing else is said.
    static CertificateLook at(URI target, Line line, RenewableTrust trust)
            throws InterruptedException {
        WatchingTrust watching = new WatchingTrust(trust);
        String host = target.getHost().replaceAll("[\\[\\]]", "");
        try (SSLSocket secured =
                (SSLSocket)
                        watching.context()
                                .getSocketFactory()
                                .createSocket(line.socket(), host, Line.port(target), true)) {
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            return new CertificateLook(watching.seen(), Optional.empty());
        } catch (IOException refused) {
            return new CertificateLook(
                    watching.seen(), Optional.of(Line.failure(refused, Optional.empty())));
        }
    }
}
