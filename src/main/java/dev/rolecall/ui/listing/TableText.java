package dev.rolecall.ui.listing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as a table in text, one line a row, for spreadsheets and mail.
public final class TableText {
    private static final String TEMPTING = "=+-@";

    private TableText() {}

    /// A whole table.
    ///
    /// @param head the names of the fields
    /// @throws InterruptedException if nobody waits for it any more
    public static <R> String of(
            Stream<String> head, List<R> rows, Function<R, Stream<String>> fields)
            throws InterruptedException {
        StringBuilder text = new StringBuilder(line(head));
        for (R row : rows) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            text.append('\n').append(line(fields.apply(row)));
        }
        return text.toString();
    }

    /// One line of a table.
    public static String line(Stream<String> fields) {
        return fields.map(TableText::field).collect(Collectors.joining("\t"));
    }

    /// In one field, and never a formula: spreadsheets would run one.
    private static String field(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]+", " ");
        return !flat.isEmpty() && TEMPTING.indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }
}
