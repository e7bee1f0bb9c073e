package build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// SHA-256 of files, in the form `sha256sum -c` reads.
final class Checksums {
    private Checksums() {}

    static String of(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Writes SHA256SUMS over what a release consists of: the installers in `folder`, and what they are made of.
    static void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(deb|rpm|msi|dmg|cdx\\.json)")).sorted().toList()) {
                lines.add(of(file) + "  " + file.getFileName());
            }
        }
        // The end of a line is the same on all systems: what Windows writes is checked on Linux.
        Files.writeString(folder.resolve("SHA256SUMS"), String.join("\n", lines) + "\n");
    }
}
