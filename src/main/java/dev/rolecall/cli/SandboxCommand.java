package dev.rolecall.cli;

import dev.rolecall.cli.SandboxDoor.Entrance;
import dev.rolecall.cli.SandboxDoor.Opened;
import dev.rolecall.cli.SandboxDoor.Wish;
import dev.rolecall.i18n.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `rolecall sandbox`: runs the doubles of the three services until it is stopped.
final class SandboxCommand implements Command {
    private static final String PORT = "--port";
    private static final String RESOURCES = "--resources";
    private static final String SEED = "--seed";
    private static final String LATENCY = "--latency";
    private static final String GOOGLE_FILES = "--google-files";
    private static final long USUAL_RESOURCES = 120;

    private final SandboxDoor door;
    private final Options options;
    private final Terminal terminal;

    SandboxCommand(SandboxDoor door, Options options, Terminal terminal) {
        this.door = door;
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public CommandSpec spec() {
        return options.command(name(), Message.of("cli.sandbox"))
                .addOption(options.number(PORT, "N", Message.of("cli.option.port")))
                .addOption(options.number(RESOURCES, "N", Message.of("cli.option.resources")))
                .addOption(options.number(SEED, "N", Message.of("cli.option.seed")))
                .addOption(options.number(LATENCY, "MS", Message.of("cli.option.latency")))
                .addOption(
                        options.optional(
                                GOOGLE_FILES, "FOLDER", Message.of("cli.option.googleFiles")));
    }

    @Override
    public ExitCode run(ParseResult typed) throws InterruptedException {
        Wish wish =
                new Wish(
                        (int) number(typed, PORT, 0, 0, 65_535),
                        (int) number(typed, RESOURCES, USUAL_RESOURCES, 3, 50_000),
                        number(typed, SEED, 1, Long.MIN_VALUE, Long.MAX_VALUE),
                        Duration.ofMillis(number(typed, LATENCY, 0, 0, 60_000)));
        try (Opened sandbox = door.open(wish)) {
            print(sandbox.entrances());
            if (!writesGoogleFiles(sandbox, typed)) {
                return ExitCode.NOT_ALL_WELL;
            }
            terminal.tell(Message.of("cli.sandbox.running"));
            new CountDownLatch(1).await();
        } catch (UncheckedIOException taken) {
            terminal.tell(Message.of("cli.sandbox.notOpened", String.valueOf(wish.port())));
            return ExitCode.NOT_ALL_WELL;
        }
        return ExitCode.WELL;
    }

    private void print(List<Entrance> entrances) {
        TextTable table =
                new TextTable(
                        List.of(
                                terminal.text(Message.of("cli.column.provider")),
                                terminal.text(Message.of("cli.column.baseUrl")),
                                terminal.text(Message.of("cli.column.token"))));
        entrances.forEach(entrance ->
                table.add(
                        List.of(
                                entrance.provider(),
                                entrance.base().toString(),
                                entrance.token())));
        table.lines().forEach(terminal::print);
    }

    /// Prints where the files are, if they are wanted.
    private boolean writesGoogleFiles(Opened sandbox, ParseResult typed) {
        String folder = typed.matchedOptionValue(GOOGLE_FILES, "");
        try {
            if (!folder.isBlank()) {
                sandbox.writeGoogleFiles(Path.of(folder))
                        .forEach(file -> terminal.print(file.toString()));
            }
            return true;
        } catch (IOException | InvalidPathException notWritten) {
            terminal.tell(Message.of("cli.sandbox.filesNotWritten", folder));
            return false;
        }
    }

    private long number(ParseResult typed, String option, long otherwise, long least, long most) {
        long number = typed.matchedOptionValue(option, otherwise);
        if (number < least || number > most) {
            throw new ParameterException(
                    typed.commandSpec().commandLine(),
                    terminal.text(
                            Message.of(
                                    "cli.usage.number",
                                    option,
                                    String.valueOf(number),
                                    String.valueOf(least),
                                    String.valueOf(most))));
        }
        return number;
    }
}
