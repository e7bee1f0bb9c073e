package dev.rolecall.ui.operations;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.JournalContent;
import dev.rolecall.apply.PastRun;
import dev.rolecall.apply.PastRuns;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationItems;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.OperationStatus.State;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.ui.workspace.InventoryModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The changes of the runs before this one as operations that are over, from the journal; it is
/// read behind the screen, when somebody first looks.
public final class EarlierRuns {
    private static final int MOST = 20;

    private final Journal journal;
    private final Operations operations;
    private final Instant start;
    private final Supplier<PastRuns.Names> names;
    private final ReadOnlyObjectWrapper<List<OperationStatus>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looked;

    /// @param start when this run began: what began later is told by whoever does it
    /// @param names what resources are called at the moment it is asked, on the screen's thread
    public EarlierRuns(
            Journal journal, Operations operations, Instant start, Supplier<PastRuns.Names> names) {
        this.names = names;
        this.journal = journal;
        this.operations = operations;
        this.start = start;
    }

    /// Those whose resources are called what `inventory` calls them.
    ///
    /// @param start when this run began
    public static EarlierRuns of(
            Journal journal, InventoryModel inventory, Operations operations, Instant start) {
        return new EarlierRuns(
                journal, operations, start, () -> new ReadNames(inventory.snapshot().get()));
    }

    /// Newest first, with identifiers below zero, which no operation of this run has.
    ReadOnlyObjectProperty<List<OperationStatus>> all() {
        return all.getReadOnlyProperty();
    }

    /// Why nothing newer is known of them; empty while the journal can be read.
    ReadOnlyObjectProperty<Optional<Failure>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Reads the journal, unless that was done; what failed is tried again.
    void look() {
        if (!looked) {
            read();
        }
    }

    /// Reads it again if that was wanted before: more is known of what it tells.
    void lookAgain() {
        if (looked || failure.get().isPresent()) {
            read();
        }
    }

    private void read() {
        looked = true;
        PastRuns.Names known = names.get();
        operations.<List<OperationStatus>>quietly(
                "earlier runs",
                _ -> statuses(PastRuns.in(content(), start, MOST, known)),
                this::over);
    }

    private void over(Outcome<List<OperationStatus>> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<List<OperationStatus>>(List<OperationStatus> found) -> {
                failure.set(Optional.empty());
                all.set(found);
            }
            case Outcome.Failed<List<OperationStatus>>(Failure why) -> {
                looked = false;
                failure.set(Optional.of(why));
            }
            case Outcome.Cancelled<List<OperationStatus>> _ -> looked = false;
        }
    }

    /// A journal that cannot be read at all says nothing, not that there is nothing.
    private JournalContent content() throws FailureException {
        JournalContent content = journal.read();
        for (JournalContent.Break damage : content.breaks()) {
            if (damage.line() == 0) {
                String said = String.valueOf(damage.reason().arguments().getFirst());
                throw new FailureException(
                        new Failure.Storage(journal.file().toString(), false, said));
            }
        }
        return content;
    }

    private static List<OperationStatus> statuses(List<PastRun> runs) {
        List<OperationStatus> statuses = new ArrayList<>();
        for (PastRun run : runs) {
            statuses.add(status(-1L - statuses.size(), run));
        }
        return List.copyOf(statuses);
    }

    private static OperationStatus status(long id, PastRun run) {
        int stopped = count(run, List.of(ItemState.CANCELLED));
        int well = count(run, List.of(ItemState.VERIFIED, ItemState.APPLIED));
        int unknown = count(run, List.of(ItemState.UNKNOWN));
        int unwell = run.steps().size() - stopped - well - unknown;
        OperationItems items = new OperationItems();
        run.steps().forEach(items::put);
        return new OperationStatus(
                id,
                title(run),
                state(stopped, unwell + unknown),
                well + unwell,
                unwell,
                run.steps().size(),
                Optional.empty(),
                Optional.empty(),
                run.begunAt(),
                Optional.of(run.lastAt()),
                Optional.empty(),
                items.list());
    }

    private static State state(int stopped, int other) {
        if (stopped > 0) {
            return State.CANCELLED;
        }
        return other > 0 ? State.PARTLY_FAILED : State.SUCCEEDED;
    }

    private static Message title(PastRun run) {
        Message changes = Message.of("activity.earlier.title", run.steps().size());
        return run.reason()
                .map(why -> Message.of("activity.earlier.because", changes, Isolated.of(why)))
                .orElse(changes);
    }

    private static int count(PastRun run, List<ItemState> states) {
        return Math.toIntExact(
                run.steps().stream().map(OperationItem::state).filter(states::contains).count());
    }
}
