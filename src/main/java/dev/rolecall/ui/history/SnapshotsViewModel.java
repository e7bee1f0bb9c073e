package dev.rolecall.ui.history;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.FailureException;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.snapshot.SnapshotSummary;
import dev.rolecall.ui.history.SnapshotsState.Shown;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.PastPictures;
import dev.rolecall.ui.workspace.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The snapshots kept of the accounts in sight, and which of them are chosen; asked for behind the
/// screen. Rests while another place is shown.
public final class SnapshotsViewModel {
    private final Scope scope;
    private final PastPictures kept;
    private final Operations operations;
    private final Renewal<SnapshotsState> renewal;
    private final ReadOnlyObjectWrapper<SnapshotsState> state =
            new ReadOnlyObjectWrapper<>(new SnapshotsState.Looking());
    private final ReadOnlyObjectWrapper<List<SnapshotRow.Key>> selected =
            new ReadOnlyObjectWrapper<>(List.of());

    SnapshotsViewModel(Scope scope, Operations operations) {
        this.scope = scope;
        this.kept = scope.inventory().pictures().snapshots();
        this.operations = operations;
        this.renewal = new Renewal<>(operations, "snapshots kept", this::looking, this::looked);
        kept.taken().addListener((_, _, _) -> look());
        scope.navigation().place().addListener(_ -> look());
        scope.navigation().account().addListener(_ -> look());
        scope.accounts().accounts().addListener((Observable _) -> look());
        look();
    }

    /// Replaced as a whole on the screen thread.
    public ReadOnlyObjectProperty<SnapshotsState> state() {
        return state.getReadOnlyProperty();
    }

    /// Those the person chose that are still there, the newest first.
    List<SnapshotRow> chosen() {
        return state.get().all().stream()
                .filter(row -> selected.get().contains(row.key()))
                .toList();
    }

    ReadOnlyObjectProperty<List<SnapshotRow.Key>> selected() {
        return selected.getReadOnlyProperty();
    }

    void select(List<SnapshotRow.Key> keys) {
        selected.set(List.copyOf(keys));
    }

    /// Asks again which there are.
    void look() {
        if (scope.navigation().place().get() == Place.HISTORY) {
            renewal.ask();
        }
    }

    /// Pins those that are chosen, or unpins them if all are pinned already.
    void togglePins() {
        List<SnapshotRow> rows = chosen();
        boolean pin = !allPinned();
        operations.quietly(
                "pin snapshots",
                _ -> {
                    for (SnapshotRow row : rows) {
                        kept.pin(row.account(), row.snapshot().number(), pin);
                    }
                    return pin;
                },
                this::pinned);
    }

    /// Whether everything chosen is pinned.
    boolean allPinned() {
        return chosen().stream().allMatch(row -> row.snapshot().pinned());
    }

    private void pinned(Outcome<Boolean> outcome) {
        if (outcome instanceof Outcome.Failed<Boolean> failed) {
            state.set(new SnapshotsState.Unreadable(failed.failure()));
        } else {
            look();
        }
    }

    private Work<SnapshotsState> looking() {
        List<Account> accounts =
                scope.accounts().accounts().stream()
                        .map(OpenAccount::account)
                        .filter(account -> kept.keeps(account.id()))
                        .filter(account ->
                                scope.navigation()
                                        .account()
                                        .get()
                                        .filter(only -> !only.equals(account.id()))
                                        .isEmpty())
                        .toList();
        return _ -> accounts.isEmpty() ? new SnapshotsState.NothingKept() : all(accounts);
    }

    private SnapshotsState all(List<Account> accounts) throws FailureException {
        List<SnapshotRow> rows = new ArrayList<>();
        for (Account account : accounts) {
            for (SnapshotSummary snapshot : kept.of(account)) {
                rows.add(new SnapshotRow(account, snapshot));
            }
        }
        rows.sort(SnapshotRow::newestFirst);
        return new Shown(rows);
    }

    private void looked(Outcome<SnapshotsState> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<SnapshotsState>(SnapshotsState found) -> state.set(found);
            case Outcome.Failed<SnapshotsState> failed ->
                    state.set(new SnapshotsState.Unreadable(failed.failure()));
            case Outcome.Cancelled<SnapshotsState> _ -> {}
        }
    }
}
