package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// How a vault stands, and who is told when that changes.
final class VaultStanding {
    private final VaultDisk disk;
    private final VaultMemory memory;
    private final List<Consumer<VaultState>> watchers = new CopyOnWriteArrayList<>();
    private volatile Optional<VaultState> known = Optional.empty();

    VaultStanding(VaultDisk disk, VaultMemory memory) {
        this.disk = disk;
        this.memory = memory;
    }

    void watch(Consumer<VaultState> watcher) {
        watchers.add(watcher);
    }

    VaultState known() {
        return known.orElseGet(this::look);
    }

    /// One look at a time, so that the last one told is the last one true.
    synchronized VaultState look() {
        VaultState now =
                memory.ask(open -> open.header().source().opening())
                        .<VaultState>map(VaultState.Open::new)
                        .orElseGet(this::onDisk);
        boolean changed = !known.equals(Optional.of(now));
        known = Optional.of(now);
        if (changed) {
            watchers.forEach(watcher -> watcher.accept(now));
        }
        return now;
    }

    private VaultState onDisk() {
        try {
            return disk.read()
                    .map(sealed -> sealed.header().source().opening())
                    .<VaultState>map(VaultState.Locked::new)
                    .orElseGet(VaultState.Absent::new);
        } catch (FailureException unusable) {
            return new VaultState.Unusable(unusable.failure());
        }
    }

    /// Why nothing can be had from a vault that is not open.
    FailureException closed() {
        return new FailureException(
                switch (known()) {
                    case VaultState.Absent _ -> new Failure.VaultShut(new VaultFault.NoVault());
                    case VaultState.Unusable(Failure why) -> why;
                    case VaultState.Locked _, VaultState.Open _ -> new Failure.ConsoleLocked();
                });
    }
}
