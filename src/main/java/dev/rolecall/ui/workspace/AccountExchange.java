package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.words.FailureWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Writes the accounts into a file for others, and reads such a file.
public final class AccountExchange {
    private final ProfilesModel profiles;
    private final Operations operations;

    public AccountExchange(ProfilesModel profiles, Operations operations) {
        this.profiles = profiles;
        this.operations = operations;
    }

    /// Writes all accounts into `file`, without secrets.
    ///
    /// @param told hears on the screen what came of it, in words
    public void exportTo(Path file, Consumer<List<Message>> told) {
        byte[] content = profiles.export();
        int count = profiles.profiles().get().all().size();
        operations.<Boolean>quietly(
                "export accounts",
                _ -> {
                    write(file, content);
                    return true;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<Boolean> _ ->
                                told.accept(List.of(Message.of("accounts.exported", count, file)));
                        case Outcome.Failed<Boolean>(Failure why) ->
                                told.accept(List.of(FailureWords.line(why)));
                        case Outcome.Cancelled<Boolean> _ -> {}
                    }
                });
    }

    /// Adds the accounts of `file`.
    ///
    /// @param told hears on the screen what came of it, in words
    public void importFrom(Path file, Consumer<List<Message>> told) {
        operations.<byte[]>quietly(
                "import accounts",
                _ -> read(file),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<byte[]>(byte[] content) ->
                                told.accept(profiles.importFrom(content));
                        case Outcome.Failed<byte[]>(Failure why) ->
                                told.accept(List.of(FailureWords.line(why)));
                        case Outcome.Cancelled<byte[]> _ -> {}
                    }
                });
    }

    private static void write(Path file, byte[] content) throws FailureException {
        try {
            Files.write(file, content);
        } catch (IOException unwritable) {
            String why = unwritable.getClass().getSimpleName();
            throw new FailureException(new Failure.Storage(file.toString(), true, why), unwritable);
        }
    }

    private static byte[] read(Path file) throws FailureException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            String why = unreadable.getClass().getSimpleName();
            throw new FailureException(
                    new Failure.Storage(file.toString(), false, why), unreadable);
        }
    }
}
