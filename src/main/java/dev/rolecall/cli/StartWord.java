package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// A word that opens the window. The start of the program understands it before the command line is
/// asked, if nothing else is typed; here it has its help.
final class StartWord implements Command {
    private final String name;
    private final Options options;
    private final Terminal terminal;

    /// @param name the word, whose help is the message `cli.start.NAME`
    StartWord(String name, Options options, Terminal terminal) {
        this.name = name;
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CommandSpec spec() {
        return options.command(name, Message.of("cli.start." + name));
    }

    @Override
    public ExitCode run(ParseResult typed) {
        throw new ParameterException(
                typed.commandSpec().commandLine(),
                terminal.text(Message.of("cli.usage.alone", name)));
    }
}
