package dev.rolecall.network.trust;

import dev.rolecall.i18n.Isolated;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

/// The names in a certificate as a person reads them.
public final class CertificateNames {
    private static final Pattern PART =
            Pattern.compile("(?:^|,)(CN|O|OU)=(\"(?:[^\"\\\\]|\\\\.)*\"|(?:[^,\\\\]|\\\\.)*)");

    private CertificateNames() {}

    /// Whom a certificate belongs to.
    public static String subject(X509Certificate certificate) {
        return of(certificate.getSubjectX500Principal());
    }

    /// Who issued a certificate.
    public static String issuer(X509Certificate certificate) {
        return of(certificate.getIssuerX500Principal());
    }

    /// The hosts a certificate is for, between commas; empty if it names none.
    public static String hosts(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream()
                    .flatMap(names -> names.stream())
                    .map(name -> String.valueOf(name.get(1)))
                    .collect(Collectors.joining(", "));
        } catch (CertificateParsingException unreadable) {
            return "";
        }
    }

    /// `Proxy Authority (Example Corp)`, or the whole name where it has no such parts.
    static String of(X500Principal principal) {
        return Isolated.of(plain(principal));
    }

    private static String plain(X500Principal principal) {
        String whole = principal.getName(X500Principal.RFC2253);
        Optional<String> own = part(whole, "CN").or(() -> part(whole, "OU"));
        Optional<String> organization = part(whole, "O");
        List<String> parts = Stream.of(own, organization).flatMap(Optional::stream).toList();
        return switch (parts.size()) {
            case 0 -> whole;
            case 1 -> parts.getFirst();
            default -> parts.getFirst() + " (" + parts.getLast() + ")";
        };
    }

    private static Optional<String> part(String whole, String type) {
        Matcher parts = PART.matcher(whole);
        return parts.results()
                .filter(found -> found.group(1).equals(type))
                .map(found -> found.group(2).replaceAll("\\\\(.)", "$1").replaceAll("^\"|\"$", ""))
                .findFirst();
    }
}
