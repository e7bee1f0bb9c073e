package dev.rolecall.app;

import dev.rolecall.cli.AccountDoor;
import dev.rolecall.credential.Credentials;
import dev.rolecall.domain.Credential;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.Profile;
import dev.rolecall.store.UserFolders;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// The credentials of kept accounts for the command line; what has to be typed is asked for in the
/// terminal, where it is not shown.
final class KeptCredentials implements AccountDoor {
    private final Keeping keeping;
    private final TerminalQuestions questions;

    KeptCredentials(Keeping keeping, TerminalQuestions questions) {
        this.keeping = keeping;
        this.questions = questions;
    }

    @Override
    public Credential credential(Profile profile, Map<String, String> environment) {
        Credentials credentials =
                new Credentials(
                        keeping.secrets(),
                        questions.prompt(),
                        name -> Optional.ofNullable(environment.get(name)),
                        keeping.google(),
                        keeping.locked(),
                        Clock.systemUTC());
        return credentials.of(profile.account(), profile.source());
    }

    @Override
    public FixedAccounts fixed() {
        return keeping.way().policy().accounts();
    }

    @Override
    public boolean isWindowOpen(Path folder) {
        UserFolders folders = UserFolders.ofThisSystem();
        return folder.equals(folders.config())
                && SingleInstance.isTaken(SingleInstance.folder(System.getenv(), folders.data()));
    }
}
