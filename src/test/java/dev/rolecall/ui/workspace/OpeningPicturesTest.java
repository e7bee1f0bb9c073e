package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whether what is known is still on its way; the rest of the window waits for that.
@Timeout(30)
class OpeningPicturesTest {
    private static final Account ACME =
            new Account(
                    new AccountId("acme"),
                    new ProviderId("models"),
                    "Acme",
                    URI.create("https://models.example"),
                    Environment.TEST);

    @TempDir private Path folder;

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final CountDownLatch readable = new CountDownLatch(1);
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void an_account_that_is_opened_again_meanwhile_is_awaited_once() throws Exception {
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            KeptPictures pictures =
                    new KeptPictures(
                            new Inventory(),
                            Optional.of(this::store),
                            Optional.empty(),
                            _ -> true,
                            operations,
                            Clock.systemUTC(),
                            Runnable::run);
            assertThat(pictures.isOpening()).isFalse();

            pictures.open(ACME, _ -> opened.incrementAndGet());
            pictures.open(ACME, _ -> opened.incrementAndGet());
            assertThat(pictures.isOpening()).isTrue();
            readable.countDown();
            while (opened.get() == 0) {
                screen.take().run();
            }

            assertThat(pictures.isOpening()).isFalse();
            assertThat(opened).hasValue(1);
            assertThat(pictures.close()).isTrue();
        }
    }

    private SnapshotStore store(Consumer<Message> tell) throws FailureException {
        try {
            readable.await();
        } catch (InterruptedException replaced) {
            Thread.currentThread().interrupt();
        }
        return SqliteSnapshots.open(folder.resolve(SqliteSnapshots.FILE), Clock.systemUTC(), tell);
    }
}
