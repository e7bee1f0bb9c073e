package dev.rolecall.ui.access;

import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Through which resources access to the one that is selected is changed, where that is not itself:
/// asked of the service behind the screen.
final class ManagersOfSelection {
    private final Operations operations;
    private final BiConsumer<Subject, List<Resource>> told;
    private Optional<ResourceRef> resource = Optional.empty();
    private List<Resource> managers = List.of();

    /// @param told called on the screen's thread when the service named some
    ManagersOfSelection(Operations operations, BiConsumer<Subject, List<Resource>> told) {
        this.operations = operations;
        this.told = told;
    }

    /// As far as it is known by now.
    List<Resource> managers() {
        return managers;
    }

    /// Asks for what is selected now, once; of what can be changed itself nothing is asked.
    void ask(List<Subject> subjects) {
        Optional<Subject> subject =
                subjects.size() == 1 && subjects.getFirst().kind().readOnly()
                        ? Optional.of(subjects.getFirst())
                        : Optional.empty();
        Optional<ResourceRef> wanted = subject.map(Subject::ref);
        if (wanted.equals(resource)) {
            return;
        }
        resource = wanted;
        managers = List.of();
        subject.ifPresent(this::ask);
    }

    /// Where the service does not answer, what the resource itself says of it stands.
    private void ask(Subject subject) {
        operations.<List<Resource>>quietly(
                "managers of selection",
                _ -> subject.open().connection().managers(subject.ref()),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<List<Resource>>(List<Resource> found)
                            && resource.filter(subject.ref()::equals).isPresent()
                            && !found.isEmpty()) {
                        managers = found;
                        told.accept(subject, found);
                    }
                });
    }
}
