package dev.rolecall.network.proxy;

import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.Routes;
import dev.rolecall.http.Transport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/// Reads scripts from a file or from a web server of the company, which is asked directly.
public final class PacDownload implements PacSource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 1024 * 1024;

    private final Supplier<SSLContext> trust;

    /// @param trust asked when a script is read from a web server
    public PacDownload(Supplier<SSLContext> trust) {
        this.trust = trust;
    }

    @Override
    public String read(URI script) throws FailureException, InterruptedException {
        String scheme = Optional.ofNullable(script.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String text =
                switch (scheme) {
                    case "file" -> file(script);
                    case "http", "https" -> download(script);
                    default -> throw PacScript.unusable(script.toString());
                };
        if (text.length() > LONGEST) {
            throw PacScript.unusable(script + ": longer than 1 MB");
        }
        return text;
    }

    private String download(URI script) throws FailureException, InterruptedException {
        Answer answer = answer(script);
        if (answer.status() == 200) {
            return answer.body();
        }
        throw PacScript.unusable(script + ": status " + answer.status());
    }

    private Answer answer(URI script) throws FailureException, InterruptedException {
        try {
            // Made for the one request: most people have no script, and a client costs time to
            // make.
            return new Transport(new Gateway(trust, Routes.DIRECT)).look(script, PATIENCE);
        } catch (FailureException broken) {
            throw PacScript.unusable(script + ": " + broken.failure().said());
        }
    }

    private static String file(URI script) throws FailureException {
        try {
            Path path = Path.of(script);
            if (Files.size(path) > LONGEST) {
                throw PacScript.unusable(script + ": longer than 1 MB");
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw PacScript.unusable(script.toString());
        }
    }
}
