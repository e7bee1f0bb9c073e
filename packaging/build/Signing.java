package build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Signs what has been made, where the environment names an identity; says so where it does not.
///
/// ROLECALL_MAC_IDENTITY names a Developer ID, ROLECALL_WINDOWS_CERTIFICATE the SHA-1 of a certificate in the Windows store,
/// ROLECALL_GPG_KEY a GnuPG key for rpm packages and for SHA256SUMS.
final class Signing {
    private final Platform system;

    Signing(Platform system) {
        this.system = system;
    }

    private static Optional<String> named(String variable) {
        Optional<String> identity = Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
        if (identity.isEmpty()) {
            Steps.tell("Not signed: " + variable + " names no identity");
        }
        return identity;
    }

    /// Signs the programs of an image; Linux has no such thing.
    void image(Path root, Path entitlements) throws IOException, InterruptedException, PackageFailed {
        if (system == Platform.MACOS) {
            Optional<String> identity = named("ROLECALL_MAC_IDENTITY");
            // Without an identity it is signed by nobody in particular: an ARM Mac starts nothing that is not signed at all.
            List<String> command = new ArrayList<>(List.of("codesign", "--force", "--deep", "--options", "runtime"));
            command.addAll(List.of("--entitlements", entitlements.toString(), "--sign", identity.orElse("-"), root.toString()));
            Tool.run(command, Map.of());
        }
        if (system == Platform.WINDOWS) {
            windows(root.resolve("rolecall.exe"), root.resolve("rolecall-cli.exe"));
        }
    }

    /// Signs an installer.
    void installer(Path file) throws IOException, InterruptedException, PackageFailed {
        String name = file.getFileName().toString();
        if (name.endsWith(".msi")) {
            windows(file);
        } else if (name.endsWith(".dmg")) {
            Optional<String> identity = named("ROLECALL_MAC_IDENTITY");
            if (identity.isPresent()) {
                Tool.run("codesign", "--sign", identity.get(), file.toString());
            }
        } else if (name.endsWith(".rpm")) {
            Optional<String> key = named("ROLECALL_GPG_KEY");
            if (key.isPresent()) {
                Tool.run("rpmsign", "--define", "_gpg_name " + key.get(), "--addsign", file.toString());
            }
        }
    }

    /// Signs the checksums of all installers, which is what vouches for a deb outside an archive.
    static void checksums(Path sums) throws IOException, InterruptedException, PackageFailed {
        Optional<String> key = named("ROLECALL_GPG_KEY");
        if (key.isPresent()) {
            Tool.run("gpg", "--batch", "--yes", "--local-user", key.get(), "--armor", "--detach-sign", sums.toString());
        }
    }

    private static void windows(Path... files) throws IOException, InterruptedException, PackageFailed {
        Optional<String> certificate = named("ROLECALL_WINDOWS_CERTIFICATE");
        if (certificate.isPresent()) {
            for (Path file : files) {
                Tool.run(
                        "signtool",
                        "sign",
                        "/sha1",
                        certificate.get(),
                        "/fd",
                        "sha256",
                        "/tr",
                        Optional.ofNullable(System.getenv("ROLECALL_WINDOWS_TIMESTAMPS")).orElse("http://timestamp.digicert.com"),
                        "/td",
                        "sha256",
                        file.toString());
            }
        }
    }
}
