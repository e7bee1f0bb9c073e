package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.OperationStatus.State;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is read when one resource, one account or everything is refreshed, and what is stopped when
/// an account goes.
@Timeout(60)
class AccountReadingsTest {
    private static final Grant ANNA =
            Grant.of(Principal.of(PrincipalKind.USER, "anna@example.com"), Kinds.READER);

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(Kinds.MODEL, "m1", "One", ANNA)
                    .with(Kinds.MODEL, "m2", "Two", ANNA)
                    .with(Kinds.MODEL, "m3", "Three", ANNA);

    @Test
    void one_resource_one_account_or_everything_is_read_again() {
        Desk desk = new Desk(service);
        desk.open(service, "Second", Environment.TEST);
        FakeConnection first = Desk.service(desk.accounts().accounts().getFirst());
        FakeConnection second = Desk.service(desk.accounts().accounts().getLast());
        assertThat(List.of(first.reads(), second.reads())).containsExactly(3, 3);

        desk.inventory().refresh(List.of(desk.ref(0, Kinds.MODEL, "m2")));
        assertThat(List.of(first.reads(), second.reads())).containsExactly(4, 3);

        desk.inventory().refresh(desk.accounts().accounts().getLast());
        assertThat(List.of(first.reads(), second.reads())).containsExactly(4, 6);

        desk.inventory().refreshAll();
        assertThat(List.of(first.reads(), second.reads())).containsExactly(7, 9);
    }

    @Test
    void accounts_are_read_side_by_side() throws Exception {
        CountDownLatch together = new CountDownLatch(3);
        Set<AccountId> reading = ConcurrentHashMap.newKeySet();
        service.each((connection, id) ->
                connection.before(() -> {
                    if (connection.reads() == 0) {
                        return;
                    }
                    if (reading.add(id)) {
                        together.countDown();
                    }
                    if (!together.await(5, TimeUnit.SECONDS)) {
                        throw new FailureException(new Failure.NotFound("nobody beside it"));
                    }
                }));
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            AccountsModel accounts =
                    new AccountsModel(List.of(service), operations, Clock.systemUTC());
            Inventory inventory = new Inventory();
            InventoryModel model = new InventoryModel(accounts, inventory, new Sync(), operations);
            for (String name : List.of("One", "Two", "Three")) {
                add(accounts, name);
            }

            runUntil(() ->
                    model.readings().get() == 0
                            && inventory.snapshot().accounts().size() == 3
                            && together.getCount() == 0);

            assertThat(inventory.snapshot().grants(Optional.empty())).isEqualTo(9);
        }
    }

    private void add(AccountsModel accounts, String name) {
        accounts.add(
                new NewAccount(
                        service.descriptor().id(),
                        name,
                        URI.create("https://acme.example"),
                        Environment.TEST,
                        new Secret("token")));
    }

    @Test
    void an_account_removed_while_it_is_read_stays_away_and_its_operation_is_cancelled()
            throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        service.each((connection, _) ->
                connection.before(() -> {
                    asked.countDown();
                    new CountDownLatch(1).await();
                }));
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            AccountsModel accounts =
                    new AccountsModel(List.of(service), operations, Clock.systemUTC());
            Inventory inventory = new Inventory();
            InventoryModel model = new InventoryModel(accounts, inventory, new Sync(), operations);
            add(accounts, "Acme");
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

            accounts.remove(accounts.accounts().getFirst().account().id());

            runUntil(() -> state(operations).filter(State::over).isPresent());
            assertThat(state(operations)).contains(State.CANCELLED);
            assertThat(inventory.snapshot().accounts()).isEmpty();
            assertThat(model.readings().get()).isZero();
        }
    }

    private static Optional<State> state(BackgroundOperations operations) {
        return operations.all().stream()
                .filter(status ->
                        status.title().equals(Message.of("inventory.readAccount", "Acme")))
                .map(OperationStatus::state)
                .findFirst();
    }

    private void runUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Optional.ofNullable(
                            screen.poll(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS))
                    .orElseThrow(() -> new AssertionError("Nothing came to the screen"))
                    .run();
        }
        for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }
}
