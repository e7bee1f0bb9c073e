package dev.rolecall.ui.workspace;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.JournalContent;
import dev.rolecall.apply.JournalEntry;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.snapshot.PastStep;
import dev.rolecall.snapshot.SnapshotKeeper;
import dev.rolecall.snapshot.StepIndex;
import dev.rolecall.snapshot.StepLine;
import dev.rolecall.snapshot.StepQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What Rolecall did to resources before, in whatever run and from the command line too: found in
/// the index of the journal, which is brought up to date first wherever the journal has grown or
/// the index was lost. Safe to use from many threads, but not for the screen's.
public final class PastChanges {
    private final Optional<SnapshotKeeper> keeper;
    private final Optional<Journal> journal;
    private Copied copied = new Copied(-1, 0);

    /// How much of the journal was copied.
    ///
    /// @param bytes how long the journal was
    /// @param line the last line the index had then
    private record Copied(long bytes, long line) {}

    PastChanges(Optional<SnapshotKeeper> keeper, Optional<Journal> journal) {
        this.keeper = keeper;
        this.journal = journal;
    }

    /// Whether there is anything to ask.
    public boolean known() {
        return keeper.isPresent() && journal.isPresent();
    }

    /// Brings the index up to date, which takes the longer the longer the journal is; of use before
    /// anybody asks.
    ///
    /// @throws FailureException with [dev.rolecall.domain.Failure.NotKept]
    void follow() throws FailureException {
        if (known()) {
            follow(keeper.get().store().steps(), journal.get());
        }
    }

    /// What was done to `resource`, newest first.
    ///
    /// @param most how many at most
    /// @throws FailureException with [dev.rolecall.domain.Failure.NotKept]
    public List<PastStep> of(Account account, ResourceRef resource, int most)
            throws FailureException {
        if (!known()) {
            return List.of();
        }
        StepIndex index = keeper.get().store().steps();
        StepQuery query = StepQuery.of(account.base().toString(), resource.kind(), resource.id());
        follow(index, journal.get());
        List<PastStep> found = index.find(query, most);
        boolean lostMeanwhile = follow(index, journal.get());
        return lostMeanwhile ? index.find(query, most) : found;
    }

    private synchronized boolean follow(StepIndex index, Journal source) throws FailureException {
        long bytes = length(source);
        boolean behind = bytes != copied.bytes() || index.last() != copied.line();
        if (behind) {
            JournalContent content = source.read();
            // A journal that cannot be read at all says nothing, not that there is nothing.
            if (content.breaks().stream().noneMatch(damage -> damage.line() == 0)) {
                index.follow(content.entries().stream().map(PastChanges::line).toList());
            }
            copied = new Copied(bytes, index.last());
        }
        return behind;
    }

    private static long length(Journal source) {
        try {
            return Files.size(source.file());
        } catch (IOException none) {
            // There is none yet, or reading it says what is wrong.
            return 0;
        }
    }

    private static StepLine line(JournalEntry entry) {
        return new StepLine(
                entry.number(),
                entry.at(),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.texts());
    }
}
