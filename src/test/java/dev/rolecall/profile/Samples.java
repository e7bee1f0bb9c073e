package dev.rolecall.profile;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Accounts for the tests of this package.
final class Samples {
    private static final URI BASE = URI.create("https://api.eu.mistral.ai");

    private Samples() {}

    static Profile profile(String id) {
        return profile(id, new CredentialSource.Stored(), Optional.empty());
    }

    static Profile grouped(String id, String group) {
        return profile(id, new CredentialSource.Stored(), Optional.of(group));
    }

    static Profile profile(String id, CredentialSource source, Optional<String> group) {
        return new Profile(
                new Account(
                        new AccountId(id),
                        new ProviderId("mistral"),
                        "Account " + id,
                        BASE,
                        Environment.PRODUCTION),
                source,
                group,
                Colour.TEAL,
                true);
    }

    /// One of each kind of source.
    static List<CredentialSource> sources() {
        Optional<String> project = Optional.of("billing");
        return List.of(
                new CredentialSource.Stored(),
                new CredentialSource.AskedEachTime(),
                new CredentialSource.EnvironmentVariable("MISTRAL_KEY"),
                new CredentialSource.SecretFile(Path.of("/run/secrets/key")),
                new CredentialSource.CommandOutput(List.of("op", "read", "op://team/key name")),
                new CredentialSource.GoogleDefault(Optional.empty()),
                new CredentialSource.GoogleDefault(project),
                new CredentialSource.GoogleKeyFile(Path.of("/keys/robot.json"), project),
                new CredentialSource.GoogleImpersonation(
                        "robot@team.iam.example", Optional.empty(), Optional.empty()),
                new CredentialSource.GoogleImpersonation(
                        "robot@team.iam.example", Optional.of(Path.of("/keys/me.json")), project),
                new CredentialSource.GoogleConsent(Path.of("/keys/client.json"), project));
    }

    /// One account a source.
    static Profiles ofEverySource() {
        Profiles profiles = Profiles.NONE;
        for (CredentialSource source : sources()) {
            String id = Integer.toString(profiles.all().size());
            profiles = profiles.add(profile(id, source, Optional.of("Group of " + id)));
        }
        return profiles;
    }
}
