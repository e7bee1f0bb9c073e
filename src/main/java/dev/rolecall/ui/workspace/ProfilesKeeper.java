package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.profile.Profiles;
import dev.rolecall.profile.ProfilesFile;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Saves accounts in the background, the latest only; what was not saved is tried again with the
/// next change and at the end.
final class ProfilesKeeper {
    private final ProfilesFile file;
    private final Operations operations;
    private final Consumer<Failure> onFailed;
    private final AtomicReference<Optional<Profiles>> pending =
            new AtomicReference<>(Optional.empty());

    /// @param onFailed called on the screen when saving failed
    ProfilesKeeper(ProfilesFile file, Operations operations, Consumer<Failure> onFailed) {
        this.file = file;
        this.operations = operations;
        this.onFailed = onFailed;
    }

    ProfilesFile.Kept load() throws FailureException {
        return file.load();
    }

    void save(Profiles profiles) {
        pending.set(Optional.of(profiles));
        operations.<Boolean>quietly(
                "save accounts",
                _ -> {
                    now();
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed<Boolean>(Failure failure)) {
                        onFailed.accept(failure);
                    }
                });
    }

    /// Saves what is not saved yet, before it returns.
    synchronized void now() throws FailureException {
        Optional<Profiles> next = pending.getAndSet(Optional.empty());
        if (next.isPresent()) {
            try {
                file.save(next.get());
            } catch (FailureException notSaved) {
                pending.compareAndSet(Optional.empty(), next);
                throw notSaved;
            }
        }
    }
}
