package dev.rolecall.policy;

import dev.rolecall.i18n.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;

/// The administrator's file, `config.json` in a folder that they alone can write to. Rolecall never
/// writes it.
public final class PolicyFile {
    private static final String FILE = "config.json";
    private static final long MOST_BYTES = 1024 * 1024;

    private final Path file;
    private final Predicate<Path> theirs;

    /// @param folder the administrator's folder on this system
    public PolicyFile(Path folder) {
        this(folder, new SystemOwner());
    }

    /// @param theirs whether nobody but the administrator can have written a file
    public PolicyFile(Path folder, Predicate<Path> theirs) {
        this.file = folder.resolve(FILE);
        this.theirs = theirs;
    }

    /// Reads it. Only a file that is not there fixes nothing; one that cannot be used, for whatever
    /// reason, fixes what is safe.
    public Policy read() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Policy.unusable(file, Message.of("policy.tooLong"));
            }
            byte[] content = Files.readAllBytes(file);
            return theirs.test(file)
                    ? new PolicyJson(file).read(content)
                    : Policy.unusable(file, Message.of("policy.notTheirs"));
        } catch (NoSuchFileException absent) {
            return Policy.none(file);
        } catch (IOException unreadable) {
            return Policy.unusable(
                    file, Message.of("policy.unreadable", unreadable.getClass().getSimpleName()));
        }
    }
}
