package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Work;
import dev.rolecall.snapshot.PastStep;
import dev.rolecall.ui.workspace.PastChanges;
import java.util.List;
import java.util.Optional;

/// What Rolecall did before to the one resource that is selected, asked for behind the screen.
final class PastOfSelection {
    private static final int MOST = 20;

    private final PastChanges past;
    private final Operations operations;
    private final Runnable changed;
    private Optional<ResourceRef> resource = Optional.empty();
    private List<PastStep> steps = List.of();

    /// @param changed called on the screen's thread when an answer has come
    PastOfSelection(PastChanges past, Operations operations, Runnable changed) {
        this.past = past;
        this.operations = operations;
        this.changed = changed;
    }

    /// As far as it is known by now, newest first.
    List<PastStep> steps() {
        return steps;
    }

    /// Asks for what is selected now; of several resources nothing is told.
    void ask(List<Subject> subjects) {
        Optional<ResourceRef> wanted =
                subjects.size() == 1 ? Optional.of(subjects.getFirst().ref()) : Optional.empty();
        if (!wanted.equals(resource)) {
            resource = wanted;
            steps = List.of();
        }
        if (wanted.isPresent() && past.known()) {
            Subject subject = subjects.getFirst();
            Work<List<PastStep>> work = _ -> past.of(subject.open().account(), subject.ref(), MOST);
            operations.quietly("past of selection", work, outcome -> told(subject.ref(), outcome));
        }
    }

    /// Where nothing is kept the person was told already, and nothing stands here.
    private void told(ResourceRef of, Outcome<List<PastStep>> outcome) {
        if (outcome instanceof Outcome.Succeeded<List<PastStep>>(List<PastStep> found)
                && resource.filter(of::equals).isPresent()
                && !found.equals(steps)) {
            steps = found;
            changed.run();
        }
    }
}
