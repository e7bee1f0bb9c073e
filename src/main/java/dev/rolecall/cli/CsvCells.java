package dev.rolecall.cli;

import java.util.List;

/// Cells for a spreadsheet, made harmless: one that begins like a formula would be run as one.
final class CsvCells {
    private static final String DANGEROUS = "=+-@\t\r";
    private static final String MARK = "'";

    private CsvCells() {}

    static List<String> harmless(List<String> cells) {
        return cells.stream().map(CsvCells::harmless).toList();
    }

    /// What was meant by cells that [#harmless] may have made: what it put before some is taken
    /// off.
    static List<String> meant(List<String> cells) {
        return cells.stream().map(CsvCells::meant).toList();
    }

    private static String harmless(String cell) {
        return dangerous(cell) ? MARK + cell : cell;
    }

    private static String meant(String cell) {
        return cell.startsWith(MARK) && dangerous(cell.substring(MARK.length()))
                ? cell.substring(MARK.length())
                : cell;
    }

    private static boolean dangerous(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
    }
}
