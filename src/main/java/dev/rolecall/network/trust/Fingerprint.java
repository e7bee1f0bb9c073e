package dev.rolecall.network.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/// The SHA-256 fingerprint of a certificate, as browsers show it: pairs in capitals with colons.
public record Fingerprint(String text) {
    public static Fingerprint of(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new Fingerprint(HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
