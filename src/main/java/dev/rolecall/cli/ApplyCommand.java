package dev.rolecall.cli;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.SettledStep;
import dev.rolecall.apply.Settlement;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.words.FailureWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `rolecall apply`: carries out the changes of a file, or shows what it would do.
final class ApplyCommand implements Command {
    private static final String CHANGES = "--changes";
    private static final String DRY_RUN = "--dry-run";
    private static final Choice<ApplyFormat> FORMAT =
            new Choice<>("--format", ApplyFormat.class, ApplyFormat.JSON);

    private final TargetOptions targets;
    private final Options options;
    private final Terminal terminal;

    ApplyCommand(TargetOptions targets, Options options, Terminal terminal) {
        this.targets = targets;
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "apply";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = options.command(name(), Message.of("cli.apply"));
        return targets.addTo(spec, options)
                .addOption(options.required(CHANGES, "FILE.csv", Message.of("cli.option.changes")))
                .addOption(options.flag(DRY_RUN, Message.of("cli.option.dryRun")))
                .addOption(
                        options.optional(
                                FORMAT.option(),
                                FORMAT.words(),
                                Message.of("cli.option.applyFormat")));
    }

    @Override
    public ExitCode run(ParseResult typed) throws InterruptedException {
        Target target = targets.of(typed);
        ApplyFormat format = FORMAT.of(typed, terminal);
        ParsedChanges changes = new ChangesFile(target.descriptor()).read(content(typed));
        if (!changes.faults().isEmpty()) {
            return refuse(changes.faults());
        }
        try {
            return run(target.connect(), changes.lines(), typed.hasMatchedOption(DRY_RUN), format);
        } catch (FailureException failed) {
            terminal.tell(FailureWords.line(failed.failure()));
            return ExitCode.of(failed.failure());
        }
    }

    private ExitCode run(
            Connection connection, List<ChangeLine> lines, boolean dry, ApplyFormat format)
            throws FailureException, InterruptedException {
        Optional<Principal> me = me(connection);
        Journal journal =
                new Journal(new JournalFolder(terminal.environment()).path(), Clock.systemUTC());
        if (!dry) {
            settle(journal, connection);
        }
        KnownAccess known = new KnownAccess(connection);
        known.read(lines);
        LineStaging staging = new LineStaging();
        for (ChangeLine line : lines) {
            staging.put(known.named(line), known.of(line));
        }
        if (!staging.faults().isEmpty()) {
            return refuse(staging.faults());
        }
        ChangesRun run = new ChangesRun(connection, staging, me, format, terminal);
        return dry ? run.show() : run.send(journal);
    }

    /// Whoever cannot be told by the service can still change access: rules about one's own row are
    /// then left to the service. A credential or an address that does not work ends it here.
    private static Optional<Principal> me(Connection connection)
            throws FailureException, InterruptedException {
        try {
            return connection.check().me();
        } catch (FailureException failed) {
            if (isElsewhere(failed.failure())
                    || ExitCode.of(failed.failure()) != ExitCode.NOT_ALL_WELL) {
                throw failed;
            }
            return Optional.empty();
        }
    }

    private static boolean isElsewhere(Failure failure) {
        return failure instanceof Failure.NotFound(Failure.Sought sought, String _)
                && sought == Failure.Sought.LIST;
    }

    private void settle(Journal journal, Connection connection) throws InterruptedException {
        for (SettledStep settled : new Settlement(journal).settle(connection)) {
            String key =
                    switch (settled.truth()) {
                        case AS_WANTED -> "cli.settled.asWanted";
                        case NOT_AS_WANTED -> "cli.settled.notAsWanted";
                        case NOT_READABLE -> "cli.settled.notReadable";
                    };
            terminal.tell(
                    Message.of(
                            key,
                            settled.step().principal().label().orElse(""),
                            settled.step().kind().word(),
                            settled.step().resourceId()));
        }
    }

    private ExitCode refuse(List<LineFault> faults) {
        for (LineFault fault : faults) {
            terminal.tell(Message.of("cli.line", fault.number() + "", fault.reason()));
        }
        terminal.tell(Message.of("cli.line.nothingSent"));
        return ExitCode.USAGE;
    }

    private byte[] content(ParseResult typed) {
        String file = typed.matchedOptionValue(CHANGES, "");
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new ParameterException(
                    typed.commandSpec().commandLine(),
                    terminal.text(Message.of("cli.usage.changes", file)),
                    unreadable);
        }
    }
}
