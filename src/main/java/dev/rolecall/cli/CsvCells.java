package dev.rolecall.cli;

import java.util.List;

/// Cells for a spreadsheet, made harmless: one that begins like a formula would be run as one.
final class CsvCells {
    private static final String DANGEROUS = "=+-@\t\r";

    private CsvCells() {}

    static List<String> harmless(List<String> cells) {
        return cells.stream().map(CsvCells::harmless).toList();
    }

    private static String harmless(String cell) {
        boolean dangerous = !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
        return dangerous ? "'" + cell : cell;
    }
}
