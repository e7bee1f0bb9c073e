package dev.rolecall.app;

import dev.rolecall.cli.AccountDoor;
import dev.rolecall.credential.Credentials;
import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Profile;
import dev.rolecall.store.UserFolders;
import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// The credentials of kept accounts for the command line; what has to be typed is asked for in the
/// terminal, where it is not shown.
final class KeptCredentials implements AccountDoor {
    private final Keeping keeping;
    private final Messages messages;

    KeptCredentials(Keeping keeping, Messages messages) {
        this.keeping = keeping;
        this.messages = messages;
    }

    @Override
    public Credential credential(Profile profile, Map<String, String> environment) {
        Credentials credentials =
                new Credentials(
                        keeping.secrets(),
                        prompt(),
                        name -> Optional.ofNullable(environment.get(name)),
                        keeping.google(),
                        keeping.locked(),
                        Clock.systemUTC());
        return credentials.of(profile.account(), profile.source());
    }

    @Override
    public boolean isWindowOpen(Path folder) {
        UserFolders folders = UserFolders.ofThisSystem();
        return folder.equals(folders.config())
                && SingleInstance.isTaken(SingleInstance.folder(System.getenv(), folders.data()));
    }

    private SecretPrompt prompt() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .<SecretPrompt>map(console -> account -> ask(console, account))
                .orElse(SecretPrompt.NOBODY);
    }

    private Optional<Secret> ask(Console console, Account account) {
        String words = messages.text("app.askSecret", account.name(), account.base().getHost());
        char[] typed = console.readPassword("%s", words);
        return Optional.ofNullable(typed)
                .map(letters -> new String(letters).strip())
                .filter(text -> !text.isEmpty())
                .map(Secret::new);
    }
}
