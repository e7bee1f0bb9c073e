package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Activity as tab-separated text that a spreadsheet takes, with nothing in it that a spreadsheet
/// would run.
final class ActivityTable {
    private static final String STARTS_A_FORMULA = "=+-@";

    private final Messages messages;
    private final ActivityRows rows;

    ActivityTable(Messages messages, ActivityRows rows) {
        this.messages = messages;
        this.rows = rows;
    }

    /// One line a step, a heading above; an operation without steps has one line of its own.
    String of(List<OperationStatus> operations) {
        Stream<String> heading =
                Stream.of(
                        line(
                                messages.text("activity.column.operation"),
                                messages.text("activity.column.state"),
                                messages.text("activity.column.what"),
                                messages.text("activity.column.where"),
                                messages.text("activity.column.reason"),
                                messages.text("activity.column.attempt"),
                                messages.text("activity.column.took")));
        return Stream.concat(heading, operations.stream().flatMap(this::lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(OperationStatus status) {
        String title = messages.text(status.title());
        if (status.items().isEmpty()) {
            OperationRow row = rows.operation(status, false, status.startedAt());
            return Stream.of(line(title, row.state(), row.title(), "", row.detail(), "", ""));
        }
        return status.items().stream().map(item -> line(title, status.id(), item));
    }

    private String line(String title, long operation, OperationItem item) {
        StepRow step = rows.step(operation, item);
        return line(
                title,
                step.state(),
                step.what(),
                step.where(),
                step.reason(),
                Integer.toString(item.attempt()),
                step.took());
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(ActivityTable::harmless).collect(Collectors.joining("\t"));
    }

    private static String harmless(String cell) {
        String flat = cell.replaceAll("\\p{Cntrl}", " ");
        return flat.isEmpty() || STARTS_A_FORMULA.indexOf(flat.charAt(0)) < 0 ? flat : "'" + flat;
    }
}
