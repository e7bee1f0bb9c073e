package dev.rolecall.network.trust;

import java.io.ByteArrayInputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Certificates in the text form they are handed round in.
public final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile(
                    "-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]*)-----END [A-Z0-9 ]*-----");
    private static final int LINE = 64;

    private Pem() {}

    /// What a text holds.
    ///
    /// @param damaged the numbers, from one, of those that cannot be read
    public record Content(List<X509Certificate> certificates, List<Integer> damaged) {
        public Content {
            certificates = List.copyOf(certificates);
            damaged = List.copyOf(damaged);
        }
    }

    public static Content read(String text) {
        List<X509Certificate> certificates = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
        for (int index = 0; index < blocks.size(); index++) {
            try {
                certificates.add(certificate(blocks.get(index).group(1)));
            } catch (CertificateException | IllegalArgumentException unreadable) {
                damaged.add(index + 1);
            }
        }
        return new Content(certificates, damaged);
    }

    public static String write(X509Certificate certificate) {
        try {
            String body =
                    Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                            .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate(String body) throws CertificateException {
        byte[] encoded = Base64.getMimeDecoder().decode(body);
        Certificate certificate =
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
        if (certificate instanceof X509Certificate readable) {
            return readable;
        }
        throw new CertificateException("no X.509 certificate");
    }
}
