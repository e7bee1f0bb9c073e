package dev.rolecall.secret.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.secret.keychain.KeyringDesk.Keyring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long opening the vault keeps a program waiting that has just started, when nothing of it is
/// loaded or compiled yet.
@Tag("bench")
class VaultBenchTest {
    private static final int RUNS = 9;
    private static final double SYSTEM_KEY_GOAL = 100;
    private static final double PASSPHRASE_LEAST = 300;
    private static final double PASSPHRASE_MOST = 1_000;
    private static final Pattern TIME = Pattern.compile(" after (\\d+) microseconds");

    @TempDir private Path home;

    @Test
    void the_vault_opens_within_its_limits() throws Exception {
        assumeThat(KeyringDesk.possible()).as("dbus-run-session and gnome-keyring-daemon").isTrue();
        KeyringDesk desk = new KeyringDesk(home);
        desk.run(Keyring.UNLOCKED, "create", "keep:mistral=tok-5f2d9a");
        double systemKey = median(desk, Keyring.UNLOCKED, "open");
        desk.run(Keyring.UNLOCKED, "open", "move-to-passphrase:a passphrase of my own");
        double passphrase =
                median(desk, Keyring.NO_BUS, "open-with-passphrase:a passphrase of my own");

        BenchReport report = new BenchReport();
        report.atMost("Vault: opened with the system's key", systemKey, "ms", SYSTEM_KEY_GOAL);
        report.atLeast("Vault: check of a passphrase", passphrase, "ms", PASSPHRASE_LEAST);
        report.atMost("Vault: check of a passphrase", passphrase, "ms", PASSPHRASE_MOST);
        System.out.println(report.table());
        System.out.println("Written to " + report.write("vault.json"));
        assertThat(systemKey).isPositive();
    }

    /// The median of fresh programs, in milliseconds.
    private static double median(KeyringDesk desk, Keyring keyring, String step) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Matcher time = TIME.matcher(desk.run(keyring, step).getFirst());
            assertThat(time.find()).isTrue();
            times.add(Double.parseDouble(time.group(1)) / 1_000);
        }
        times.sort(Double::compare);
        return times.get(RUNS / 2);
    }
}
