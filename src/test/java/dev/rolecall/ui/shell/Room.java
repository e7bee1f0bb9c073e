package dev.rolecall.ui.shell;

import dev.rolecall.apply.Journal;
import dev.rolecall.credential.Credentials;
import dev.rolecall.credential.GoogleCredentials;
import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.Operations;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ApplyModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.NewAccount;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.ProfilesModel;
import dev.rolecall.ui.workspace.SettingsModel;
import dev.rolecall.ui.workspace.StagingModel;
import dev.rolecall.ui.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A workspace over one service in memory, for tests of the frame around it.
final class Room {
    final Messages messages = new Messages(Locale.ENGLISH);
    final FakeProvider acme = new FakeProvider("Acme", "A");
    final SecretsOfThisRun vault = new SecretsOfThisRun();
    final Credentials credentials;
    final Workspace workspace;

    Room(Path folder, Operations operations, Clock clock) {
        this(folder, operations, clock, _ -> (_, _) -> Credential.of(new Secret("google")));
    }

    /// @param google signs in to Google, with what the vault keeps
    Room(
            Path folder,
            Operations operations,
            Clock clock,
            Function<StoredSecrets, GoogleCredentials> google) {
        AccountsModel accounts = new AccountsModel(List.of(acme), operations, clock);
        credentials =
                new Credentials(
                        vault,
                        SecretPrompt.NOBODY,
                        _ -> Optional.empty(),
                        google.apply(vault),
                        () -> false,
                        clock);
        ProfilesModel profiles =
                new ProfilesModel(accounts, credentials, Optional.empty(), operations);
        InventoryModel inventory =
                new InventoryModel(accounts, new Inventory(), new Sync(), operations);
        StagingModel staging = new StagingModel(accounts, inventory);
        ApplyModel applying =
                new ApplyModel(
                        accounts,
                        inventory,
                        staging,
                        operations,
                        new Journal(folder, clock),
                        clock);
        workspace =
                new Workspace(
                        accounts,
                        profiles,
                        inventory,
                        staging,
                        applying,
                        new Navigation(),
                        new SettingsModel(Optional.empty(), operations),
                        operations);
        acme.with(
                        Kinds.RACK,
                        "one",
                        "Shelf one",
                        grant("anna@example.com"),
                        grant("ben@example.com"))
                .with(Kinds.RACK, "two", "Shelf two", grant("ben@example.com"));
    }

    static Grant grant(String address) {
        return Grant.of(Principal.of(PrincipalKind.USER, address), Kinds.BORROWER);
    }

    OpenAccount open(String name, Environment environment) {
        workspace
                .accounts()
                .add(
                        new NewAccount(
                                acme.descriptor().id(),
                                name,
                                URI.create("http://127.0.0.1:1/v1"),
                                environment,
                                new Secret("token")));
        return workspace.accounts().accounts().getLast();
    }

    /// Keeps an account with a stored secret and opens it.
    AccountId keep(String name, Optional<String> group, Colour colour) {
        AccountId id = ProfilesModel.newId();
        Account account =
                new Account(
                        id,
                        acme.descriptor().id(),
                        name,
                        URI.create("https://acme.example/v1"),
                        Environment.PRODUCTION);
        workspace
                .profiles()
                .save(
                        new Profile(account, new CredentialSource.Stored(), group, colour, true),
                        Optional.of(new Secret("kept-token")),
                        why -> {
                            if (why.isPresent()) {
                                throw new AssertionError(why.get());
                            }
                        });
        return id;
    }

    /// Keeps an account that signs in to Google with the browser, and opens it.
    AccountId keepConsent(String name, Path clientFile) {
        AccountId id = ProfilesModel.newId();
        Account account =
                new Account(
                        id,
                        acme.descriptor().id(),
                        name,
                        URI.create("https://acme.example/v1"),
                        Environment.PRODUCTION);
        workspace
                .profiles()
                .save(
                        new Profile(
                                account,
                                new CredentialSource.GoogleConsent(clientFile, Optional.empty()),
                                Optional.empty(),
                                Colour.NONE,
                                true),
                        Optional.empty(),
                        _ -> {});
        return id;
    }
}
