package dev.rolecall.diagnostics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/// What Java's logging is told when it is first used: Rolecall's own steps and everybody's warnings
/// go to the log, and warnings to the terminal, without secrets in either.
public final class LogSettings {
    private static final String CLASS = "java.util.logging.config.class";
    private static final String FILE = "java.util.logging.config.file";
    private static final String SETTINGS =
            """
            handlers = dev.rolecall.diagnostics.LogFile, java.util.logging.ConsoleHandler
            .level = WARNING
            dev.rolecall.level = INFO
            java.util.logging.ConsoleHandler.level = WARNING
            java.util.logging.ConsoleHandler.formatter = dev.rolecall.diagnostics.LogLine
            """;

    /// Made by Java's logging itself.
    ///
    /// @throws IOException never: nothing is read from a file
    public LogSettings() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(
                        new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)));
    }

    /// To be called before anything else; who has set up logging by hand is left alone. Costs
    /// nothing until something is logged.
    public static void apply() {
        if (System.getProperty(CLASS) == null && System.getProperty(FILE) == null) {
            System.setProperty(CLASS, LogSettings.class.getName());
        }
    }
}
