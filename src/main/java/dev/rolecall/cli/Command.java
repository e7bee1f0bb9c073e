package dev.rolecall.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the program.
interface Command {
    /// The word it is called by.
    String name();

    /// Its name, options and words.
    CommandSpec spec();

    /// Runs it with what was typed.
    ///
    /// @throws picocli.CommandLine.ParameterException if what was typed makes no sense after all
    ExitCode run(ParseResult typed) throws InterruptedException;
}
