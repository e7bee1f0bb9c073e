package dev.rolecall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows under headings, in columns as wide as their widest cell; for eyes, not for scripts.
final class TextTable {
    private static final int WIDEST = 60;

    /// Characters that would move a cursor, break a line or turn the direction of writing.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        add(headings);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(TextTable::printable).toList());
    }

    List<String> lines() {
        int[] widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(column ->
                                rows.stream()
                                        .mapToInt(row -> width(row.get(column)))
                                        .max()
                                        .orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row.get(column), widths[column]))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String printable(String cell) {
        String clean = UNPRINTABLE.matcher(cell).replaceAll("·");
        return width(clean) <= WIDEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
