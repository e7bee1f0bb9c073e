package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.secret.keychain.KeyringDesk;
import dev.rolecall.secret.keychain.KeyringDesk.Keyring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What opening the vault adds to the start of the window, and how long a passphrase is checked.
/// Each figure is the median of programs that have just started; what checks a passphrase is loaded
/// while it is typed into the window, and with the check itself on the command line.
@Tag("bench")
class VaultBenchTest {
    private static final int RUNS = 9;
    private static final double START_GOAL = 100;
    private static final double PASSPHRASE_LEAST = 300;
    private static final double PASSPHRASE_MOST = 1_000;
    private static final String UNPREPARED =
            "Vault: check of a passphrase on the command line, nothing loaded";
    private static final Pattern TIME = Pattern.compile(" after (\\d+) microseconds");
    private static final Pattern SHOWN = Pattern.compile(" shown after (\\d+)");
    private static final Pattern COMPUTING = Pattern.compile(" computing for (\\d+)");

    private static final String SLOW = "other programs took processor time from it";
    private static final String QUICK = "this machine stretches a passphrase quicker than most";

    @TempDir private Path home;

    @Test
    void the_vault_opens_within_its_limits() throws Exception {
        assumeThat(KeyringDesk.possible()).as("dbus-run-session and gnome-keyring-daemon").isTrue();
        KeyringDesk desk = new KeyringDesk(home);
        desk.run(Keyring.UNLOCKED, "create", "keep:mistral=tok-5f2d9a");
        List<Double> added = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            double without = 1_000 * figure(SHOWN, start(desk, "nothing"));
            List<String> with = start(desk, "vault");
            plain.add(without);
            added.add(1_000 * figure(SHOWN, with) - without);
            later.add(figure(TIME, with) - 1_000 * figure(SHOWN, with));
            alone.add(figure(COMPUTING, desk.run(Keyring.UNLOCKED, "open")));
        }
        desk.run(Keyring.UNLOCKED, "open", "move-to-passphrase:a passphrase of my own");
        List<Double> checks = new ArrayList<>();
        List<Double> computed = new ArrayList<>();
        List<Double> unprepared = new ArrayList<>();
        String check = "open-with-passphrase:a passphrase of my own";
        for (int run = 0; run < RUNS; run++) {
            List<String> said = desk.run(Keyring.NO_BUS, "prepare", check);
            checks.add(figure(TIME, said));
            computed.add(figure(COMPUTING, said));
            unprepared.add(figure(TIME, desk.run(Keyring.NO_BUS, check)));
        }

        BenchReport report = new BenchReport();
        report.told("Window: shown without a vault", median(plain), "ms");
        report.atMost(
                "Vault: added to that by the system's key", median(added), "ms", START_GOAL, SLOW);
        report.atMost(
                "Vault: open after the window is shown", median(later), "ms", START_GOAL, SLOW);
        report.told("Vault: processor time of opening it, nothing loaded", median(alone), "ms");
        report.atLeast(
                "Vault: check of a passphrase", median(checks), "ms", PASSPHRASE_LEAST, QUICK);
        report.atMost("Vault: check of a passphrase", median(checks), "ms", PASSPHRASE_MOST, SLOW);
        report.told("Vault: processor time of that check", median(computed), "ms");
        report.atLeast(UNPREPARED, median(unprepared), "ms", PASSPHRASE_LEAST, QUICK);
        report.atMost(UNPREPARED, median(unprepared), "ms", PASSPHRASE_MOST, SLOW);
        assertThat(median(plain)).isPositive();
    }

    private static List<String> start(KeyringDesk desk, String with) throws Exception {
        return desk.run(Keyring.UNLOCKED, StartTrial.class, with);
    }

    /// In milliseconds.
    private static double figure(Pattern pattern, List<String> said) {
        Matcher figure = pattern.matcher(said.getLast());
        assertThat(figure.find()).as("%s", said).isTrue();
        return Double.parseDouble(figure.group(1)) / 1_000;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
