package dev.rolecall.snapshot.sqlite;

import dev.rolecall.snapshot.PastStep;
import dev.rolecall.snapshot.StepLine;
import dev.rolecall.snapshot.StepQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of the journal as rows; part of a transaction.
final class StepRows {
    private final Rows rows;

    StepRows(Rows rows) {
        this.rows = rows;
    }

    /// The last line that was copied.
    private record Last(long number, Instant at) {}

    int follow(List<StepLine> journal) throws SQLException {
        Optional<Last> last = last();
        boolean same = last.isEmpty() || journal.stream().anyMatch(line -> is(line, last.get()));
        if (!same) {
            rows.change("DELETE FROM step");
        }
        long known = same ? last.map(Last::number).orElse(0L) : 0;
        List<StepLine> news = journal.stream().filter(line -> line.number() > known).toList();
        for (StepLine line : news) {
            add(line);
        }
        if (!same || !news.isEmpty()) {
            rows.change("DELETE FROM journal");
        }
        if (!news.isEmpty()) {
            StepLine end = news.getLast();
            rows.change("INSERT INTO journal VALUES (?, ?)", end.number(), Moments.of(end.at()));
        }
        return news.size();
    }

    long lastLine() throws SQLException {
        return last().map(Last::number).orElse(0L);
    }

    private Optional<Last> last() throws SQLException {
        return rows.first(
                "SELECT line, at FROM journal",
                row -> new Last(row.getLong(1), Moments.read(row.getLong(2))));
    }

    private static boolean is(StepLine line, Last last) {
        return line.number() == last.number() && Moments.of(line.at()) == Moments.of(last.at());
    }

    private void add(StepLine line) throws SQLException {
        switch (line.kind()) {
            case "intend" -> intend(line);
            case "answer" -> outcome(line, line.text("outcome"));
            case "verified" -> outcome(line, line.text("state"));
            case "settled" ->
                    outcome(
                            line,
                            line.text("truth").filter(truth -> !truth.equals("not-readable")));
            default -> {}
        }
    }

    /// A step that is sent once more keeps its place.
    private void intend(StepLine line) throws SQLException {
        rows.change(
                """
                INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sent')
                ON CONFLICT (run, step) DO UPDATE SET outcome = 'sent'\
                """,
                text(line, "run"),
                text(line, "step"),
                line.number(),
                Moments.of(line.at()),
                text(line, "provider"),
                text(line, "address"),
                text(line, "account"),
                text(line, "resourceKind"),
                text(line, "resourceId"),
                text(line, "principalKind"),
                line.text("principalId"),
                line.text("principalName"),
                line.text("before"),
                line.text("after"),
                line.text("reason"));
    }

    private void outcome(StepLine line, Optional<String> outcome) throws SQLException {
        if (outcome.isPresent()) {
            rows.change(
                    "UPDATE step SET outcome = ? WHERE run = ? AND step = ?",
                    outcome,
                    text(line, "run"),
                    text(line, "step"));
        }
    }

    private static String text(StepLine line, String name) {
        return line.text(name).orElse("");
    }

    List<PastStep> find(StepQuery query, int limit) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT * FROM step WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        where(sql, values, "address = ?", query.address());
        where(sql, values, "resource_kind = ?", query.resourceKind());
        where(sql, values, "resource_id = ?", query.resourceId());
        where(sql, values, "principal_kind = ?", query.principalKind());
        where(sql, values, "principal_id = ?", query.principalId());
        where(sql, values, "at >= ?", query.from().map(Moments::of));
        where(sql, values, "at < ?", query.until().map(Moments::of));
        where(sql, values, "outcome = ?", query.outcome());
        values.add(limit);
        return rows.list(
                sql.append(" ORDER BY line DESC LIMIT ?").toString(),
                StepRows::step,
                values.toArray());
    }

    private static void where(
            StringBuilder sql, List<Object> values, String condition, Optional<?> value) {
        if (value.isPresent()) {
            sql.append(" AND ").append(condition);
            values.add(value.get());
        }
    }

    private static PastStep step(ResultSet row) throws SQLException {
        return new PastStep(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                Moments.read(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Optional.ofNullable(row.getString(11)),
                Optional.ofNullable(row.getString(12)),
                Optional.ofNullable(row.getString(13)),
                Optional.ofNullable(row.getString(14)),
                Optional.ofNullable(row.getString(15)),
                row.getString(16));
    }
}
