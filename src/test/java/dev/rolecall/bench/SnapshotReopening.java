package dev.rolecall.bench;

import dev.rolecall.domain.Account;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A program that has just been started and has a million grants again: nothing is warm, as when a
/// person opens the window.
final class SnapshotReopening {
    private SnapshotReopening() {}

    /// Says how many grants there are, after how many milliseconds, and how many megabytes of
    /// memory the process has had at most.
    public static void main(String[] arguments) throws Exception {
        Account account = SnapshotBenchTest.ACCOUNT;
        long begun = System.nanoTime();
        try (SnapshotStore store =
                SqliteSnapshots.open(Path.of(arguments[0]), Clock.systemUTC(), _ -> {})) {
            AccountInventory latest = store.latest(account).orElseThrow();
            Inventory inventory = new Inventory();
            inventory.restore(account, latest);
            int grants = inventory.snapshot().of(account.id()).orElseThrow().grants();
            long took = (System.nanoTime() - begun) / 1_000_000;
            System.out.println(grants + " " + took + " " + most());
        }
    }

    /// Megabytes; 0 where the system does not tell.
    private static long most() throws Exception {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
