package dev.rolecall.cli;

import dev.rolecall.domain.OwnVersion;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Descriptor;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line as a whole: finds the command that was typed, runs it, answers with the exit
/// code. Starts no process and ends none, so tests call it as the shell would.
public final class Commands {
    private static final String NAME = "rolecall";

    private final List<Descriptor> services;
    private final SandboxDoor sandbox;
    private final Supplier<Reach> reach;

    /// @param services that can be named, in the order they are offered
    /// @param reach opens the way to them; not asked by a command that needs none, such as for help
    public Commands(List<Descriptor> services, SandboxDoor sandbox, Supplier<Reach> reach) {
        this.services = List.copyOf(services);
        this.sandbox = sandbox;
        this.reach = new Once<>(reach);
    }

    /// Runs what was typed; 0 all well, 1 something refused, failed or unreadable, 2 usage, 3
    /// credential rejected, 4 service unreachable.
    ///
    /// @param environment the variables of the environment, by name
    public int run(
            String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
        Messages messages = new Messages(Locale.ENGLISH);
        Terminal terminal = new Terminal(out, err, messages, environment);
        Options options = new Options(messages);
        TargetOptions targets = new TargetOptions(services, reach, terminal);
        List<Command> commands =
                List.of(
                        new StartWord("demo", options, terminal),
                        new AccessCommand(targets, options, terminal),
                        new ApplyCommand(targets, options, terminal),
                        new AccountsCommand(reach, options, terminal),
                        new NetworkCommand(reach, targets, options, terminal),
                        new SandboxCommand(sandbox, options, terminal),
                        new StartWord("tour", options, terminal));
        CommandLine line = new CommandLine(program(options, terminal));
        offered(commands, args).forEach(command -> line.addSubcommand(command.spec()));
        line.setOut(terminal.results());
        line.setErr(terminal.remarks());
        line.setParameterExceptionHandler((wrong, _) -> explain(wrong, terminal));
        line.setExecutionStrategy(typed -> run(typed, commands, terminal));
        try {
            return line.execute(args);
        } finally {
            terminal.flush();
        }
    }

    /// The command that was typed alone, if one was: words and options of all others take time.
    private static List<Command> offered(List<Command> commands, String[] args) {
        List<Command> typed =
                commands.stream()
                        .filter(command -> args.length > 0 && command.name().equals(args[0]))
                        .toList();
        return typed.isEmpty() ? commands : typed;
    }

    private static CommandSpec program(Options options, Terminal terminal) {
        return options.command(NAME, Message.of("cli.program"))
                .addOption(options.version())
                .addOption(options.flag("--software-rendering", Message.of("cli.option.software")))
                .addOption(options.flag("--startup-report", Message.of("cli.option.startup")))
                .versionProvider(() -> new String[] {terminal.text(version())});
    }

    private static Message version() {
        return OwnVersion.told()
                .map(number -> Message.of("cli.version", number))
                .orElse(Message.of("cli.version.unknown"));
    }

    private static int run(ParseResult typed, List<Command> commands, Terminal terminal) {
        Integer helped = CommandLine.executeHelpRequest(typed);
        if (helped != null) {
            return helped;
        }
        if (!typed.hasSubcommand()) {
            throw new ParameterException(
                    typed.commandSpec().commandLine(),
                    terminal.text(Message.of("cli.usage.command")));
        }
        String name = typed.subcommand().commandSpec().name();
        Command wanted =
                commands.stream()
                        .filter(command -> command.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        try {
            return wanted.run(typed.subcommand()).number();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            terminal.tell(Message.of("cli.stopped"));
            return ExitCode.NOT_ALL_WELL.number();
        }
    }

    private static int explain(ParameterException wrong, Terminal terminal) {
        terminal.tell(Message.verbatim(String.valueOf(wrong.getMessage())));
        terminal.tell(
                Message.of(
                        "cli.usage.help",
                        wrong.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return ExitCode.USAGE.number();
    }
}
