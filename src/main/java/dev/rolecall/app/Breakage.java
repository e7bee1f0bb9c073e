package dev.rolecall.app;

import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.domain.FaultCode;
import dev.rolecall.i18n.Messages;
import dev.rolecall.store.UserFolders;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// What is done when Rolecall itself breaks, in the window or in a command: the log gets a line, a
/// report is kept, and one sentence says where it is. The words of an exception are in none of
/// them, because nobody can vouch that no secret stands in one.
final class Breakage implements UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Breakage.class.getName());

    private final CrashRecords records;
    private final PrintStream terminal;
    private final Messages messages;

    Breakage(CrashRecords records, PrintStream terminal, Messages messages) {
        this.records = records;
        this.terminal = terminal;
        this.messages = messages;
    }

    /// With reports in the folder of whoever runs this.
    static Breakage in(UserFolders folders, Messages messages) {
        return new Breakage(
                new CrashRecords(folders.data(), Clock.systemUTC()), System.err, messages);
    }

    CrashRecords records() {
        return records;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        keep(thread, fault);
    }

    /// Writes down what broke and says so.
    ///
    /// @return where the report is, in words
    String keep(Thread thread, Throwable fault) {
        LOG.log(Level.ERROR, "Rolecall broke", fault);
        Optional<Path> record = records.keep(thread, fault);
        String where = record.map(Path::toString).orElse(messages.text("app.crash.notKept"));
        terminal.println(messages.text("app.crash", FaultCode.of(fault), where));
        return where;
    }
}
