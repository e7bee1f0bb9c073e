package dev.rolecall.testing.network;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A company's own authority, made for one test: issues certificates for hosts and for authorities
/// below it.
public final class TestAuthority {
    private static final Duration LASTS = Duration.ofDays(30);

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private TestAuthority(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /// An authority above all others.
    public static TestAuthority root(String name) {
        KeyPair keys = keys();
        X500Name subject = name(name);
        Instant now = Instant.now();
        X509Certificate certificate =
                sign(
                        builder(subject, subject, keys, now.minus(LASTS), now.plus(LASTS)),
                        true,
                        List.of(),
                        keys.getPrivate());
        return new TestAuthority(keys.getPrivate(), List.of(certificate));
    }

    /// A server's own certificate that nobody else vouches for.
    public static TestAuthority alone(String host) {
        KeyPair keys = keys();
        X500Name subject = name(host);
        Instant now = Instant.now();
        X509Certificate certificate =
                sign(
                        builder(subject, subject, keys, now.minus(LASTS), now.plus(LASTS)),
                        false,
                        List.of(host),
                        keys.getPrivate());
        return new TestAuthority(keys.getPrivate(), List.of(certificate));
    }

    /// What a server shows that has this very certificate.
    public SSLContext own() {
        return context(key, chain);
    }

    /// An authority that this one vouches for.
    public TestAuthority below(String name) {
        KeyPair keys = keys();
        Instant now = Instant.now();
        X509Certificate certificate =
                sign(
                        builder(issuer(), name(name), keys, now.minus(LASTS), now.plus(LASTS)),
                        true,
                        List.of(),
                        key);
        return new TestAuthority(keys.getPrivate(), under(certificate));
    }

    /// The certificates a server for `hosts` shows, its own first.
    public List<X509Certificate> issued(String... hosts) {
        Instant now = Instant.now();
        return under(
                sign(
                        builder(issuer(), name(hosts[0]), keys(), now, now.plus(LASTS)),
                        false,
                        List.of(hosts),
                        key));
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /// What a server shows for `hosts`, names or IPv4 addresses, with a certificate of this day.
    public SSLContext server(String... hosts) {
        Instant now = Instant.now();
        return server(now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(2)), hosts);
    }

    /// What a server shows whose certificate is valid from one moment to another.
    public SSLContext server(Instant from, Instant until, String... hosts) {
        KeyPair keys = keys();
        X509Certificate certificate =
                sign(
                        builder(issuer(), name(hosts[0]), keys, from, until),
                        false,
                        List.of(hosts),
                        key);
        return context(keys.getPrivate(), under(certificate));
    }

    private List<X509Certificate> under(X509Certificate certificate) {
        List<X509Certificate> whole = new ArrayList<>(List.of(certificate));
        whole.addAll(chain);
        return whole;
    }

    private X500Name issuer() {
        return X500Name.getInstance(chain.getFirst().getSubjectX500Principal().getEncoded());
    }

    private static SSLContext context(PrivateKey key, List<X509Certificate> chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", key, new char[0], chain.toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, new char[0]);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X500Name name(String name) {
        return new X500Name("CN=" + name + ", O=Example Corp");
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant from, Instant until) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)),
                Date.from(from),
                Date.from(until),
                subject,
                keys.getPublic());
    }

    private static X509Certificate sign(
            JcaX509v3CertificateBuilder builder,
            boolean authority,
            List<String> hosts,
            PrivateKey key) {
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (!hosts.isEmpty()) {
                GeneralName[] names =
                        hosts.stream()
                                .map(host -> new GeneralName(kind(host), host))
                                .toArray(GeneralName[]::new);
                builder.addExtension(
                        Extension.subjectAlternativeName, false, new GeneralNames(names));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (GeneralSecurityException | IOException | OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int kind(String host) {
        return host.matches("[0-9.]+") ? GeneralName.iPAddress : GeneralName.dNSName;
    }
}
