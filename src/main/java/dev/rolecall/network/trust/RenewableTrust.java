package dev.rolecall.network.trust;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyManagementException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/// Believes the authorities it was given last, which may change while connections are open, and
/// only certificates for the very host that was asked. A refusal says its reason in Rolecall's
/// words ([ChainRefusal]).
public final class RenewableTrust extends X509ExtendedTrustManager {
    private static final String HTTPS = "HTTPS";

    private final Clock clock;
    private final AtomicReference<Trusted> trusted;
    private Optional<SSLContext> context = Optional.empty();

    /// @param anchors read at the first connection, not before
    public RenewableTrust(Supplier<List<X509Certificate>> anchors, Clock clock) {
        this.clock = clock;
        this.trusted = new AtomicReference<>(new Trusted(anchors));
    }

    /// Believes `anchors` from now on, and nothing else. Connections are checked anew, also those
    /// that could be resumed.
    public void renew(Supplier<List<X509Certificate>> anchors) {
        trusted.set(new Trusted(anchors));
        forgetSessions();
    }

    /// The context that relies on this trust, made when it is first wanted.
    public synchronized SSLContext context() {
        SSLContext ready = context.orElseGet(this::made);
        context = Optional.of(ready);
        return ready;
    }

    private SSLContext made() {
        try {
            SSLContext fresh = SSLContext.getInstance("TLS");
            fresh.init(null, new TrustManager[] {this}, null);
            return fresh;
        } catch (NoSuchAlgorithmException | KeyManagementException noTls) {
            throw new IllegalStateException(noTls);
        }
    }

    private synchronized void forgetSessions() {
        context.map(SSLContext::getClientSessionContext)
                .ifPresent(kept ->
                        Collections.list(kept.getIds()).stream()
                                .map(kept::getSession)
                                .flatMap(session -> Optional.ofNullable(session).stream())
                                .forEach(session -> session.invalidate()));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        SSLParameters parameters = engine.getSSLParameters();
        if (!HTTPS.equals(parameters.getEndpointIdentificationAlgorithm())) {
            parameters.setEndpointIdentificationAlgorithm(HTTPS);
            engine.setSSLParameters(parameters);
        }
        try {
            manager().checkServerTrusted(chain, authType, engine);
        } catch (CertificateException refusal) {
            throw ChainRefusal.of(List.of(chain), refusal, clock.instant());
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        if (!(socket instanceof SSLSocket secured)) {
            throw unchecked();
        }
        SSLParameters parameters = secured.getSSLParameters();
        if (!HTTPS.equals(parameters.getEndpointIdentificationAlgorithm())) {
            parameters.setEndpointIdentificationAlgorithm(HTTPS);
            secured.setSSLParameters(parameters);
        }
        try {
            manager().checkServerTrusted(chain, authType, socket);
        } catch (CertificateException refusal) {
            throw ChainRefusal.of(List.of(chain), refusal, clock.instant());
        }
    }

    /// Refuses: without the connection nobody knows which host was asked.
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        throw unchecked();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType)
            throws CertificateException {
        throw unchecked();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw unchecked();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw unchecked();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    private X509ExtendedTrustManager manager() throws CertificateException {
        return trusted.get().manager();
    }

    private static CertificateException unchecked() {
        return new CertificateException("The host cannot be checked");
    }

    /// Authorities, made ready when they are needed first.
    private static final class Trusted {
        private final Supplier<List<X509Certificate>> anchors;
        private Optional<X509ExtendedTrustManager> manager = Optional.empty();

        Trusted(Supplier<List<X509Certificate>> anchors) {
            this.anchors = anchors;
        }

        synchronized X509ExtendedTrustManager manager() throws CertificateException {
            if (manager.isEmpty()) {
                manager = Optional.of(ready(anchors.get()));
            }
            return manager.get();
        }

        private static X509ExtendedTrustManager ready(List<X509Certificate> anchors)
                throws CertificateException {
            try {
                KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
                store.load(null, null);
                for (int index = 0; index < anchors.size(); index++) {
                    store.setCertificateEntry(Integer.toString(index), anchors.get(index));
                }
                TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
                factory.init(store);
                return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
            } catch (GeneralSecurityException | IOException broken) {
                throw new CertificateException(broken);
            }
        }
    }
}
