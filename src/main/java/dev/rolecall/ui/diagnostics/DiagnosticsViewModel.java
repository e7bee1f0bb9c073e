package dev.rolecall.ui.diagnostics;

import dev.rolecall.diagnostics.DiagnosticFile;
import dev.rolecall.diagnostics.Diagnostics;
import dev.rolecall.diagnostics.Subject;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.words.FailureWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What would be handed to whoever looks for a fault: exactly the files that are shown, and no
/// others, are written.
public final class DiagnosticsViewModel {
    private final Diagnostics diagnostics;
    private final Supplier<Subject> subject;
    private final Operations operations;
    private final BooleanProperty withNames = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<DiagnosticFile>> files =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Message>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param subject what they are about, asked on the screen's thread
    public DiagnosticsViewModel(
            Diagnostics diagnostics, Supplier<Subject> subject, Operations operations) {
        this.diagnostics = diagnostics;
        this.subject = subject;
        this.operations = operations;
        withNames.addListener(_ -> collect());
        collect();
    }

    /// Whether names and addresses are there.
    public BooleanProperty withNames() {
        return withNames;
    }

    /// What is shown, and would be written.
    public ReadOnlyObjectProperty<List<DiagnosticFile>> files() {
        return files.getReadOnlyProperty();
    }

    /// What came of saving.
    public ReadOnlyObjectProperty<Optional<Message>> told() {
        return told.getReadOnlyProperty();
    }

    /// Writes what is shown into a zip.
    public void save(Path zip) {
        List<DiagnosticFile> shown = files.get();
        operations.<Path>quietly(
                "save diagnostics",
                _ -> {
                    Diagnostics.write(shown, zip);
                    return zip;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<Path>(Path written) ->
                                told.set(Optional.of(Message.of("diagnostics.saved", written)));
                        case Outcome.Failed<Path>(Failure why) ->
                                told.set(Optional.of(FailureWords.line(why)));
                        case Outcome.Cancelled<Path> _ -> {}
                    }
                });
    }

    /// Nothing can be saved while what is shown is not what was asked for.
    private void collect() {
        Subject now = subject.get();
        boolean names = withNames.get();
        files.set(List.of());
        told.set(Optional.empty());
        operations.<List<DiagnosticFile>>quietly(
                "collect diagnostics",
                _ -> diagnostics.collect(now, names),
                outcome -> {
                    if (outcome
                            instanceof
                            Outcome.Succeeded<List<DiagnosticFile>>(List<DiagnosticFile> all)) {
                        files.set(all);
                    }
                });
    }
}
