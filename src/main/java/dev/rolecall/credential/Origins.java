package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Source;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.operation.OtherProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// The places a secret can come from, but for Google's.
final class Origins {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int LONGEST_COMPLAINT = 200;

    private Origins() {}

    static Origin vault(StoredSecrets vault, Account account) {
        return () -> vault.find(account.id().value()).orElseThrow(() -> missing(Source.VAULT, ""));
    }

    static Origin variable(Function<String, Optional<String>> environment, String name) {
        return () ->
                environment
                        .apply(name)
                        .flatMap(Origins::firstLine)
                        .orElseThrow(() -> missing(Source.VARIABLE, name));
    }

    static Origin file(Path path) {
        return () -> {
            try (BufferedReader reader = Files.newBufferedReader(path)) {
                char[] start = new char[LONGEST_LINE];
                int length = Math.max(0, reader.read(start, 0, LONGEST_LINE));
                return firstLine(new String(start, 0, length))
                        .orElseThrow(() -> missing(Source.FILE, path.toString()));
            } catch (IOException unreadable) {
                throw new FailureException(
                        new Failure.NoCredential(Source.FILE, path.toString()), unreadable);
            }
        };
    }

    /// @param limit how long the command may take; it may be waiting for a fingerprint
    static Origin command(List<String> command, Duration limit) {
        String program = command.getFirst();
        return () -> {
            try {
                OtherProgram.Ended ended = new OtherProgram(command, limit).run();
                Optional<Secret> printed = firstLine(ended.printed());
                if (ended.code() == 0 && printed.isPresent()) {
                    return printed.get();
                }
                throw missing(Source.COMMAND, program + complaint(ended, printed));
            } catch (IOException notStarted) {
                String why = program + " cannot be started";
                throw new FailureException(
                        new Failure.NoCredential(Source.COMMAND, why), notStarted);
            } catch (TimeoutException endless) {
                String why = program + " did not end within " + limit.toSeconds() + " s";
                throw new FailureException(new Failure.NoCredential(Source.COMMAND, why), endless);
            }
        };
    }

    /// Its first line of error, without what it printed: that may be the secret.
    private static String complaint(OtherProgram.Ended ended, Optional<Secret> printed) {
        String line = firstLine(ended.complained()).map(Secret::reveal).orElse("");
        String cut = printed.map(secret -> secret.cutFrom(line)).orElse(line);
        String said = cut.replaceAll("\\p{Cntrl}+", " ");
        String end = ended.code() == 0 ? "" : ", exit code " + ended.code();
        String shown = said.substring(0, Math.min(said.length(), LONGEST_COMPLAINT));
        return end + (shown.isEmpty() ? "" : ": " + shown);
    }

    private static Optional<Secret> firstLine(String text) {
        return text.lines()
                .findFirst()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Secret::new);
    }

    private static FailureException missing(Source source, String detail) {
        return new FailureException(new Failure.NoCredential(source, detail));
    }
}
