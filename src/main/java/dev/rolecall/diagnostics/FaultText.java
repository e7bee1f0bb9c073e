package dev.rolecall.diagnostics;

import java.util.stream.Stream;

/// A fault as text: what broke and where, never the words of an exception, because nobody can vouch
/// that no secret stands in one.
final class FaultText {
    private static final int MOST_CAUSES = 10;

    private FaultText() {}

    /// A line for each cause and each place it came through, the last one ended.
    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .forEach(cause -> add(text, cause));
        return text.toString();
    }

    private static void add(StringBuilder text, Throwable cause) {
        text.append(text.isEmpty() ? "" : "caused by ").append(cause.getClass().getName());
        text.append('\n');
        for (StackTraceElement frame : cause.getStackTrace()) {
            text.append("    at ").append(frame).append('\n');
        }
    }
}
