package dev.rolecall.network.trust;

import dev.rolecall.i18n.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Reads the files of authorities that a person added. Whatever is wrong with one certificate or
/// one file is told, and the others are used all the same.
public final class PemFiles {
    private static final int LARGEST = 8 * 1024 * 1024;

    private final Clock clock;

    public PemFiles(Clock clock) {
        this.clock = clock;
    }

    public Anchors read(List<Path> files) {
        return files.stream().map(this::read).reduce(Anchors.NONE, Anchors::and);
    }

    /// The authorities in one file.
    public Anchors read(Path file) {
        String name = file.toString();
        Pem.Content content;
        try {
            if (Files.size(file) > LARGEST) {
                return Anchors.problem(Message.of("network.pem.none", name));
            }
            content = Pem.read(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            return Anchors.problem(Message.of("network.pem.unreadable", name));
        }
        if (content.certificates().isEmpty() && content.damaged().isEmpty()) {
            return Anchors.problem(Message.of("network.pem.none", name));
        }
        List<Message> problems = new ArrayList<>();
        content.damaged()
                .forEach(number ->
                        problems.add(
                                Message.of("network.pem.damaged", name, Integer.toString(number))));
        List<X509Certificate> authorities = new ArrayList<>();
        for (X509Certificate certificate : content.certificates()) {
            String subject = CertificateNames.subject(certificate);
            if (certificate.getBasicConstraints() < 0) {
                problems.add(Message.of("network.pem.noAuthority", name, subject));
            } else if (certificate.getNotAfter().toInstant().isBefore(clock.instant())) {
                problems.add(Message.of("network.pem.expired", name, subject));
            } else {
                authorities.add(certificate);
            }
        }
        return new Anchors(authorities, problems);
    }
}
