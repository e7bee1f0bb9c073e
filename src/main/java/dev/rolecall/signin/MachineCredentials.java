package dev.rolecall.signin;

import com.google.auth.oauth2.GoogleCredentials;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.SignInFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds this machine's application default credentials, in the places and the order Google names:
/// the file an environment variable points to, the file `gcloud` keeps, then the machine itself.
///
/// The files are looked up anew each time, which Google's library does once a run: who signs in
/// again with `gcloud` need not restart Rolecall.
final class MachineCredentials {
    private static final String FILE = "application_default_credentials.json";

    private final FileCredentials files;
    private final Map<String, String> environment;
    private final Path home;
    private final Fallback machine;

    /// @param environment the process's environment variables
    /// @param home the person's folder
    MachineCredentials(
            FileCredentials files, Map<String, String> environment, Path home, Fallback machine) {
        this.files = files;
        this.environment = Map.copyOf(environment);
        this.home = home;
        this.machine = machine;
    }

    /// Credentials of the machine itself, such as a virtual one in Google's cloud.
    @FunctionalInterface
    interface Fallback {
        GoogleCredentials find() throws IOException;
    }

    /// @throws FailureException if a file is there that cannot be used, or if nothing is there
    FileCredentials.Found find() throws FailureException, InterruptedException {
        Optional<Path> file = file();
        if (file.isPresent()) {
            return files.any(file.get());
        }
        try {
            return new FileCredentials.Found(machine.find(), Optional.empty());
        } catch (IOException none) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Signing in was stopped");
            }
            throw Faults.of(SignInFault.NO_DEFAULT);
        }
    }

    private Optional<Path> file() throws FailureException {
        Optional<String> named = variable("GOOGLE_APPLICATION_CREDENTIALS");
        if (named.isPresent()) {
            return Optional.of(CredentialFile.path(named.get()));
        }
        Path usual = folder().resolve(FILE);
        return Files.isRegularFile(usual) ? Optional.of(usual) : Optional.empty();
    }

    private Path folder() throws FailureException {
        Optional<String> moved = variable("CLOUDSDK_CONFIG");
        if (moved.isPresent()) {
            return CredentialFile.path(moved.get());
        }
        Optional<String> windows = variable("APPDATA").filter(_ -> isWindows());
        return windows.isPresent()
                ? CredentialFile.path(windows.get()).resolve("gcloud")
                : home.resolve(".config").resolve("gcloud");
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
