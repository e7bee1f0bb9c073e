package dev.rolecall.ui.diagnostics;

import dev.rolecall.diagnostics.CrashRecord;
import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The reports of what broke in Rolecall, as long as the person has not forgotten them.
public final class CrashReportsViewModel {
    private final CrashRecords records;
    private final Operations operations;
    private final AtomicLong forgotten = new AtomicLong();
    private final ReadOnlyObjectWrapper<List<CrashRecord>> reports =
            new ReadOnlyObjectWrapper<>(List.of());

    public CrashReportsViewModel(CrashRecords records, Operations operations) {
        this.records = records;
        this.operations = operations;
    }

    /// Those that lie on this machine, the latest first.
    public ReadOnlyObjectProperty<List<CrashRecord>> reports() {
        return reports.getReadOnlyProperty();
    }

    /// Where they lie.
    public Path folder() {
        return records.folder();
    }

    /// Looks for them.
    public void look() {
        operations.<List<CrashRecord>>quietly("crash reports", _ -> records.all(), this::found);
    }

    /// Deletes one.
    public void forget(CrashRecord report) {
        operations.<List<CrashRecord>>quietly(
                "forget crash " + forgotten.incrementAndGet(),
                _ -> {
                    records.forget(report);
                    return records.all();
                },
                this::found);
    }

    private void found(Outcome<List<CrashRecord>> outcome) {
        if (outcome instanceof Outcome.Succeeded<List<CrashRecord>>(List<CrashRecord> all)) {
            reports.set(all);
        }
    }
}
