package build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Signs what has been made, where the environment names an identity; says so where it does not.
///
/// ROLECALL_MAC_IDENTITY names a Developer ID, ROLECALL_MAC_NOTARY what notarytool knows an Apple account by, ROLECALL_WINDOWS_CERTIFICATE the
/// SHA-1 of a certificate in the Windows store, ROLECALL_GPG_KEY a GnuPG key for rpm packages and for SHA256SUMS.
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

    /// Signs the programs of an image; Linux has no such thing. Nothing in the image may be changed after it.
    void image(Path root, Path entitlements) throws IOException, InterruptedException, PackageFailed {
        if (system == Platform.MACOS) {
            Optional<String> identity = named("ROLECALL_MAC_IDENTITY");
            if (identity.isPresent()) {
                app(root, entitlements, identity.get());
            } else {
                // By nobody in particular: an ARM Mac starts nothing that is not signed at all. Programs and libraries are already.
                Tool.run("codesign", "--force", "--entitlements", entitlements.toString(), "--sign", "-", root.toString());
            }
        }
        if (system == Platform.WINDOWS) {
            windows(root.resolve("rolecall.exe"), root.resolve("rolecall-cli.exe"));
        }
    }

    /// Has jpackage sign every program and library of the finished app for itself, with a time and for the hardened runtime, as Apple wants
    /// it: codesign alone passes by what lies in the runtime. It looks for libraries by the end of their name or by the right to run them.
    private static void app(Path root, Path entitlements, String identity) throws IOException, InterruptedException, PackageFailed {
        for (Path file : Folders.all(root)) {
            if (file.toString().endsWith(".jnilib")) {
                file.toFile().setExecutable(true, false);
            }
        }
        Tool.run(
                Tool.ofJdk("jpackage"),
                "--type",
                "app-image",
                "--app-image",
                root.toString(),
                "--mac-sign",
                "--mac-app-image-sign-identity",
                identity,
                "--mac-entitlements",
                entitlements.toString());
        Tool.run("codesign", "--verify", "--deep", "--strict", root.toString());
    }

    /// Signs an installer.
    void installer(Path file) throws IOException, InterruptedException, PackageFailed {
        String name = file.getFileName().toString();
        if (name.endsWith(".msi")) {
            windows(file);
        } else if (name.endsWith(".dmg")) {
            Optional<String> identity = named("ROLECALL_MAC_IDENTITY");
            if (identity.isPresent()) {
                Tool.run("codesign", "--timestamp", "--sign", identity.get(), file.toString());
                notarize(file);
            }
        } else if (name.endsWith(".rpm")) {
            Optional<String> key = named("ROLECALL_GPG_KEY");
            if (key.isPresent()) {
                // Debian's rpm looks for a gpg2, which Debian has no more.
                Path gpg = Tool.find("gpg").orElseThrow(() -> new PackageFailed("There is no gpg to sign " + name + " with."));
                Tool.run("rpmsign", "--define", "_gpg_name " + key.get(), "--define", "__gpg " + gpg, "--addsign", file.toString());
            }
        }
    }

    /// Has Apple look at it, which takes minutes, and puts the answer into it, so that a Mac without a network believes it.
    private static void notarize(Path file) throws IOException, InterruptedException, PackageFailed {
        Optional<String> account = Optional.ofNullable(System.getenv("ROLECALL_MAC_NOTARY")).filter(value -> !value.isBlank());
        if (account.isEmpty()) {
            Steps.tell("Not notarized: ROLECALL_MAC_NOTARY names no account");
            return;
        }
        Tool.run("xcrun", "notarytool", "submit", file.toString(), "--keychain-profile", account.get(), "--wait");
        Tool.run("xcrun", "stapler", "staple", file.toString());
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
