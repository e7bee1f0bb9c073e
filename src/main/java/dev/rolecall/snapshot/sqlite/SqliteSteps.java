package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.FailureException;
import dev.rolecall.snapshot.PastStep;
import dev.rolecall.snapshot.StepIndex;
import dev.rolecall.snapshot.StepLine;
import dev.rolecall.snapshot.StepQuery;
import java.util.List;

/// The index of the journal in the file of snapshots.
final class SqliteSteps implements StepIndex {
    private final SafeDatabase database;

    SqliteSteps(SafeDatabase database) {
        this.database = database;
    }

    @Override
    public int follow(List<StepLine> journal) throws FailureException {
        return database.run(open -> open.writing(rows -> new StepRows(rows).follow(journal)));
    }

    @Override
    public long last() throws FailureException {
        return database.run(open -> open.reading(rows -> new StepRows(rows).lastLine()));
    }

    @Override
    public List<PastStep> find(StepQuery query, int limit) throws FailureException {
        return database.run(open -> open.reading(rows -> new StepRows(rows).find(query, limit)));
    }
}
