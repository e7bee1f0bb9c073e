package dev.rolecall.app;

import dev.rolecall.operation.Operations;
import dev.rolecall.store.PrivateFiles;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Sees to it that one window a user keeps the accounts. Whoever has the lock on a file is the one;
/// the system takes the lock away when the program ends, however it ends. The others knock on a
/// socket beside it, and the first shows its window.
final class SingleInstance implements AutoCloseable {
    private static final int KNOCKS = 40;
    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();
    private static final byte KNOCK = 'f';

    private final FileChannel file;
    private final ServerSocketChannel door;
    private final Path socket;

    private SingleInstance(FileChannel file, ServerSocketChannel door, Path socket) {
        this.file = file;
        this.door = door;
        this.socket = socket;
    }

    /// Where the socket is: in the folder the system keeps for one session and user, else in
    /// `data`.
    static Path folder(Map<String, String> environment, Path data) {
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(folder -> folder.isAbsolute() && Files.isDirectory(folder))
                .map(folder -> folder.resolve("rolecall"))
                .orElse(data);
    }

    /// Becomes the one; empty if another is.
    ///
    /// @throws IOException if the folder does not let anybody find out
    static Optional<SingleInstance> claim(Path folder) throws IOException {
        PrivateFiles.createFolder(folder);
        Path lockFile = folder.resolve("window.lock");
        PrivateFiles.create(lockFile);
        FileChannel file = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        if (!locks(file)) {
            file.close();
            return Optional.empty();
        }
        try {
            Path socket = folder.resolve("window.socket");
            // What lies there is of one that crashed: whoever lives would have the lock.
            Files.deleteIfExists(socket);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            return Optional.of(new SingleInstance(file, door, socket));
        } catch (IOException noDoor) {
            file.close();
            throw noDoor;
        }
    }

    /// Whether somebody is the one now.
    static boolean isTaken(Path folder) {
        Path lockFile = folder.resolve("window.lock");
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            return !locks(file);
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Asks the one to show its window; it may be just starting.
    ///
    /// @return whether it has heard
    static boolean knock(Path folder) {
        Path socket = folder.resolve("window.socket");
        for (int attempt = 0; attempt < KNOCKS; attempt++) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket));
                channel.write(ByteBuffer.wrap(new byte[] {KNOCK}));
                return true;
            } catch (IOException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return false;
    }

    /// Calls `onKnock` on a worker's thread whenever another is started, until this is closed.
    void listen(Operations operations, Runnable onKnock) {
        operations.<Boolean>quietly(
                "knocks",
                _ -> {
                    while (door.isOpen()) {
                        answer(onKnock);
                    }
                    return true;
                },
                _ -> {});
    }

    private void answer(Runnable onKnock) {
        try (SocketChannel visitor = door.accept()) {
            ByteBuffer said = ByteBuffer.allocate(1);
            if (visitor.read(said) == 1 && said.get(0) == KNOCK) {
                onKnock.run();
            }
        } catch (IOException gone) {
            // The visitor left, or this is being closed.
        }
    }

    private static boolean locks(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(socket);
        file.close();
    }
}
