package dev.rolecall.app;

import dev.rolecall.i18n.Messages;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Measures the start of the window, phase by phase, and prints it once the window is usable: for
/// whoever wants to know why a start is slow, and for the benchmark.
final class StartReport {
    /// Set while a package is made: what the start-up cache is to hold ends here.
    private static final String ENDS = "rolecall.endsWhenUsable";

    private final Optional<PrintStream> out;
    private final Messages messages;
    private final ProcessHandle.Info program;
    private final Map<StartPhase, Instant> reached = new EnumMap<>(StartPhase.class);

    private StartReport(Optional<PrintStream> out, Messages messages) {
        this.out = out;
        this.messages = messages;
        this.program = ProcessHandle.current().info();
    }

    /// Measures and says nothing.
    static StartReport none(Messages messages) {
        return new StartReport(Optional.empty(), messages);
    }

    static StartReport to(PrintStream out, Messages messages) {
        return new StartReport(Optional.of(out), messages);
    }

    /// Whether somebody wants to know.
    boolean isWanted() {
        return out.isPresent();
    }

    /// Takes down that `phase` is reached now; the last phase prints all.
    synchronized void reached(StartPhase phase) {
        if (out.isEmpty() || reached.putIfAbsent(phase, Instant.now()) != null) {
            return;
        }
        if (phase == StartPhase.USABLE) {
            tell(out.get());
            if (Boolean.getBoolean(ENDS)) {
                System.exit(0);
            }
        }
    }

    /// One line a phase: milliseconds since the system started the program, as exact as the system
    /// tells that (Linux: 10 ms), then what was reached.
    private void tell(PrintStream to) {
        Instant begun = program.startInstant().orElseGet(() -> reached.get(StartPhase.MAIN));
        reached.forEach((phase, time) ->
                to.println(line(Duration.between(begun, time), messages.text(phase.key()))));
        ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .ifPresent(spent -> to.println(line(spent, messages.text("app.start.processor"))));
    }

    private static String line(Duration time, String what) {
        return String.format(Locale.ROOT, "%6d ms  %s", time.toMillis(), what);
    }
}
