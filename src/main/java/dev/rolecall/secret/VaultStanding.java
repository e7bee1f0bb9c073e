package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// How a vault stands, and who is told when that changes or its file was found damaged.
final class VaultStanding {
    private final VaultDisk disk;
    private final VaultMemory memory;
    private final List<Consumer<VaultState>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Message>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<VaultState> known = Optional.empty();
    private Optional<Message> told = Optional.empty();

    VaultStanding(VaultDisk disk, VaultMemory memory) {
        this.disk = disk;
        this.memory = memory;
    }

    void watch(Consumer<VaultState> watcher) {
        watchers.add(watcher);
    }

    /// What was told before is told to `listener` too.
    synchronized void listen(Consumer<Message> listener) {
        listeners.add(listener);
        told.ifPresent(listener);
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
        tell();
        if (changed) {
            watchers.forEach(watcher -> watcher.accept(now));
        }
        return now;
    }

    private void tell() {
        Optional<Message> notice = disk.notice();
        if (!notice.equals(told)) {
            told = notice;
            notice.ifPresent(words -> listeners.forEach(listener -> listener.accept(words)));
        }
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
