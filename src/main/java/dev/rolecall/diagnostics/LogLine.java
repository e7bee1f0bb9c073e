package dev.rolecall.diagnostics;

import dev.rolecall.domain.FaultCode;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// How a line of the log looks. It holds constant words of Rolecall and of JavaFX, codes and
/// places, and nothing else: no value that was worked on, no words of an exception, and of other
/// libraries no words at all, because they write down addresses, tokens and answers as it suits
/// them.
public final class LogLine extends Formatter {
    @Override
    public String format(LogRecord record) {
        String logger = Optional.ofNullable(record.getLoggerName()).orElse("");
        Optional<Throwable> fault = Optional.ofNullable(record.getThrown());
        StringBuilder line = new StringBuilder();
        line.append(record.getInstant())
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(logger)
                .append(fault.map(FaultCode::of).map(code -> " " + code).orElse(""))
                .append(": ")
                .append(isVouchedFor(logger) ? words(record) : "(a library's words are left out)")
                .append('\n');
        fault.map(FaultText::of).ifPresent(line::append);
        return line.toString();
    }

    private static boolean isVouchedFor(String logger) {
        return logger.startsWith("dev.rolecall.") || logger.startsWith("javafx");
    }

    /// What was handed over to be put into the words stays out of them.
    private static String words(LogRecord record) {
        return Optional.ofNullable(record.getMessage()).orElse("").replace('\n', ' ');
    }
}
