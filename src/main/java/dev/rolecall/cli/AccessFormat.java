package dev.rolecall.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.rolecall.i18n.Message;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/// How `access` prints its rows.
enum AccessFormat {
    /// Columns for eyes.
    TABLE {
        @Override
        void print(List<AccessRow> rows, Terminal terminal) {
            TextTable table =
                    new TextTable(
                            Stream.of(
                                            Message.of("cli.column.kind"),
                                            Message.of("cli.column.resource"),
                                            Message.of("cli.column.resourceId"),
                                            Message.of("cli.column.type"),
                                            Message.of("cli.column.principal"),
                                            Message.of("cli.column.principalId"),
                                            Message.of("cli.column.role"),
                                            Message.of("cli.column.locked"))
                                    .map(terminal::text)
                                    .toList());
            rows.forEach(row -> table.add(cells(row)));
            table.lines().forEach(terminal::print);
        }
    },
    /// One object a line.
    JSON {
        @Override
        void print(List<AccessRow> rows, Terminal terminal) {
            for (AccessRow row : rows) {
                terminal.print(json(row).toString());
            }
        }
    },
    /// One line a grant, under a heading line.
    CSV {
        @Override
        void print(List<AccessRow> rows, Terminal terminal) {
            StringWriter text = new StringWriter();
            CsvWriter csv =
                    CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
            csv.writeRecord(AccessRow.FIELDS);
            rows.forEach(row -> csv.writeRecord(CsvCells.harmless(row.cells())));
            terminal.print(withoutLineFeed(text.toString()));
        }
    };

    abstract void print(List<AccessRow> rows, Terminal terminal);

    private static List<String> cells(AccessRow row) {
        return List.of(
                row.resourceKind().word(),
                row.resourceName(),
                row.resourceId(),
                row.principalType(),
                row.principalName().orElse(""),
                row.principalId().orElse(""),
                row.role(),
                row.lockedReason().orElse(""));
    }

    /// The terminal ends the last line itself.
    private static String withoutLineFeed(String text) {
        return text.substring(0, text.length() - 1);
    }

    private static JsonLine json(AccessRow row) {
        return new JsonLine()
                .put("provider", row.provider())
                .put("resourceKind", row.resourceKind().word())
                .put("resourceId", row.resourceId())
                .put("resourceName", row.resourceName())
                .put("principalType", row.principalType())
                .put("principalId", row.principalId())
                .put("principalName", row.principalName())
                .put("role", row.role())
                .put("locked", row.locked())
                .put("lockedReason", row.lockedReason());
    }
}
