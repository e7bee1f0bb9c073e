package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.testing.Desk;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one run of the program leaves to the next, in a real file.
class KeptPicturesTest {
    private static final Grant ANNA =
            Grant.of(Principal.of(PrincipalKind.USER, "anna@example.com"), Kinds.READER);
    private static final Grant BERT =
            Grant.of(Principal.of(PrincipalKind.USER, "bert@example.com"), Kinds.READER);

    @TempDir private Path folder;

    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(Kinds.MODEL, "m1", "One", ANNA)
                    .with(Kinds.MODEL, "m2", "Two", ANNA, BERT);
    private final Account acme = account(service);

    private static Account account(FakeProvider service) {
        return new Account(
                new AccountId("acme"),
                service.descriptor().id(),
                "Acme",
                URI.create("https://acme.example"),
                Environment.TEST);
    }

    /// One run of the program, as far as it reads and keeps.
    private final class Run {
        private final Operations operations = new ImmediateOperations();
        private final AccountsModel accounts;
        private final Inventory inventory = new Inventory();
        private final KeptPictures pictures;
        private final InventoryModel model;

        Run(FakeProvider service, boolean keeps) {
            accounts = new AccountsModel(List.of(service), operations, Clock.systemUTC());
            pictures =
                    new KeptPictures(
                            inventory,
                            Optional.of(_ -> store()),
                            _ -> keeps,
                            operations,
                            Clock.systemUTC(),
                            Runnable::run);
            model = new InventoryModel(accounts, inventory, new Sync(), operations, pictures);
            accounts.open(acme, Credential.of(new Secret("nothing at all")));
        }

        int reads() {
            return Desk.service(accounts.accounts().getFirst()).reads();
        }
    }

    private SnapshotStore store() throws FailureException {
        return SqliteSnapshots.open(
                folder.resolve(SqliteSnapshots.FILE), Clock.systemUTC(), _ -> {});
    }

    private Optional<AccountInventory> kept() throws Exception {
        try (SnapshotStore store = store()) {
            return store.latest(acme);
        }
    }

    @Test
    void what_one_run_read_stays_in_sight_in_the_next_where_nothing_can_be_read() {
        Run first = new Run(service, true);
        assertThat(first.reads()).isEqualTo(2);
        assertThat(first.pictures.close()).isTrue();

        Run second =
                new Run(
                        new FakeProvider(Kinds.models())
                                .each((connection, _) ->
                                        connection.before(() -> {
                                            throw new FailureException(new Failure.ConsoleLocked());
                                        })),
                        true);

        assertThat(second.reads()).isZero();
        assertThat(second.inventory.snapshot().grants(Optional.of(acme.id()))).isEqualTo(3);
        assertThat(second.pictures.notices().get()).isEmpty();
    }

    @Test
    void an_account_of_one_run_alone_leaves_nothing_behind() throws Exception {
        Run run = new Run(service, false);
        assertThat(run.inventory.snapshot().grants(Optional.of(acme.id()))).isEqualTo(3);
        run.pictures.close();

        assertThat(kept()).isEmpty();
    }

    @Test
    void a_closed_account_stays_kept_and_a_removed_one_does_not() throws Exception {
        Run run = new Run(service, true);
        run.accounts.remove(acme.id());
        assertThat(run.inventory.snapshot().accounts()).isEmpty();
        run.pictures.close();
        assertThat(kept()).map(AccountInventory::grants).contains(3);

        Run again = new Run(service, true);
        again.pictures.forget(acme.id());
        again.pictures.close();

        assertThat(kept()).isEmpty();
    }

    @Test
    void what_was_given_since_a_snapshot_is_told() throws Exception {
        new Run(service, true).pictures.close();
        Instant between = Instant.now();
        FakeProvider later =
                new FakeProvider(Kinds.models())
                        .with(Kinds.MODEL, "m1", "One", ANNA, BERT)
                        .with(Kinds.MODEL, "m2", "Two", ANNA, BERT);
        Run second = new Run(later, true);
        second.model.refreshAll();
        ResourceRef one = new ResourceRef(acme.id(), Kinds.MODEL, "m1");
        ResourceRef two = new ResourceRef(acme.id(), Kinds.MODEL, "m2");

        var changes = second.pictures.changes(second.inventory.snapshot());

        assertThat(changes.since(between).orElseThrow().of(one)).hasSize(1);
        assertThat(changes.since(between).orElseThrow().of(two)).isEmpty();
        assertThat(changes.since(Instant.EPOCH)).isEmpty();
    }
}
