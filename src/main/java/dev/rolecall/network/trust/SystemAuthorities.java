package dev.rolecall.network.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// The authorities that the JDK and this system trust: on Linux the bundle that OpenSSL and curl
/// read, on macOS the keychains, on Windows its stores of roots and of intermediates.
public final class SystemAuthorities {
    private static final List<String> BUNDLES =
            List.of(
                    "/etc/ssl/certs/ca-certificates.crt",
                    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
                    "/etc/pki/tls/certs/ca-bundle.crt",
                    "/etc/ssl/ca-bundle.pem",
                    "/etc/ssl/cert.pem");
    private static final List<String> MAC_STORES = List.of("KeychainStore-ROOT", "KeychainStore");
    private static final List<String> WINDOWS_STORES =
            List.of("Windows-ROOT-LOCALMACHINE", "Windows-ROOT", "Windows-CA");

    private final String system;
    private final List<Path> bundles;

    /// @param system the value of `os.name`
    /// @param bundles files of authorities, of which the first that is there is read
    SystemAuthorities(String system, List<Path> bundles) {
        this.system = system;
        this.bundles = List.copyOf(bundles);
    }

    /// Those of this system.
    ///
    /// @param variables of the environment: `SSL_CERT_FILE` names another bundle, as for OpenSSL
    public static SystemAuthorities ofThisSystem(Map<String, String> variables) {
        Stream<String> named =
                Optional.ofNullable(variables.get("SSL_CERT_FILE"))
                        .filter(file -> !file.isBlank())
                        .stream();
        return new SystemAuthorities(
                System.getProperty("os.name", ""),
                Stream.concat(named, BUNDLES.stream()).map(Path::of).toList());
    }

    public Anchors read() {
        return Anchors.of(jdk()).and(Anchors.of(system()));
    }

    private List<X509Certificate> system() {
        if (system.startsWith("Mac")) {
            return MAC_STORES.stream().flatMap(SystemAuthorities::store).toList();
        }
        if (system.startsWith("Windows")) {
            return WINDOWS_STORES.stream().flatMap(SystemAuthorities::store).toList();
        }
        return bundles.stream()
                .filter(Files::isReadable)
                .findFirst()
                .map(SystemAuthorities::bundle)
                .orElse(List.of());
    }

    private static List<X509Certificate> bundle(Path file) {
        try {
            return Pem.read(Files.readString(file, StandardCharsets.ISO_8859_1)).certificates();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<X509Certificate> jdk() {
        try {
            TrustManagerFactory factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            List<X509Certificate> roots = new ArrayList<>();
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager trust) {
                    Collections.addAll(roots, trust.getAcceptedIssuers());
                }
            }
            return roots;
        } catch (GeneralSecurityException none) {
            return List.of();
        }
    }

    /// The authorities in one of the system's stores; none where this system has no such store.
    private static Stream<X509Certificate> store(String type) {
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            List<X509Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)
                        && store.getCertificate(alias) instanceof X509Certificate certificate
                        && certificate.getBasicConstraints() >= 0) {
                    found.add(certificate);
                }
            }
            return found.stream();
        } catch (GeneralSecurityException | IOException none) {
            return Stream.empty();
        }
    }
}
