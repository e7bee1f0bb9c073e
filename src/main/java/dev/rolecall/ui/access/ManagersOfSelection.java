package dev.rolecall.ui.access;

import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import java.util.List;
import java.util.Optional;

/// Through which resources access to the one that is selected is changed, where that is not itself:
/// asked of the service behind the screen.
final class ManagersOfSelection {
    private final Operations operations;
    private final Runnable told;
    private Optional<ResourceRef> resource = Optional.empty();
    private List<Resource> managers = List.of();

    /// @param told called on the screen's thread when the service named some
    ManagersOfSelection(Operations operations, Runnable told) {
        this.operations = operations;
        this.told = told;
    }

    /// As far as it is known by now.
    List<Resource> managers() {
        return managers;
    }

    /// Asks for what is selected now, once, and again if there was no answer; of what can be
    /// changed itself nothing is asked.
    void ask(List<Subject> subjects) {
        Optional<Subject> subject =
                subjects.size() == 1 && subjects.getFirst().kind().readOnly()
                        ? Optional.of(subjects.getFirst())
                        : Optional.empty();
        Optional<ResourceRef> wanted = subject.map(Subject::ref);
        if (!wanted.equals(resource)) {
            resource = wanted;
            managers = List.of();
            subject.ifPresent(this::ask);
        }
    }

    private void ask(Subject subject) {
        operations.<List<Resource>>quietly(
                "managers of selection",
                _ -> subject.open().connection().managers(subject.ref()),
                outcome -> {
                    if (resource.filter(subject.ref()::equals).isPresent()) {
                        answered(outcome);
                    }
                });
    }

    /// Where the service does not answer, what the resource itself says of it stands.
    private void answered(Outcome<List<Resource>> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<List<Resource>>(List<Resource> found) -> {
                managers = found;
                if (!found.isEmpty()) {
                    told.run();
                }
            }
            case Outcome.Failed<List<Resource>> _, Outcome.Cancelled<List<Resource>> _ ->
                    resource = Optional.empty();
        }
    }
}
