package dev.rolecall.secret.dbus;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/// The bytes between this program and the bus. Waiting ends with an answer, with the caller's
/// patience, or with an interrupt.
final class BusLine implements AutoCloseable {
    private final SocketChannel channel;
    private final Selector selector;

    BusLine(Path socket) throws IOException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            selector = Selector.open();
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException notThere) {
            channel.close();
            throw notThere;
        }
    }

    void send(byte[] message) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(message);
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                Thread.onSpinWait();
            }
        }
    }

    /// @throws SocketTimeoutException if they do not come within `patience`
    byte[] receive(int count, Duration patience) throws IOException, InterruptedException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        long end = System.nanoTime() + patience.toNanos();
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes);
            if (read < 0) {
                throw new EOFException("the session bus hung up");
            }
            if (read == 0) {
                await(end);
            }
        }
        return bytes.array();
    }

    private void await(long end) throws IOException, InterruptedException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        selector.select(left);
        selector.selectedKeys().clear();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        try (selector;
                channel) {
            selector.wakeup();
        } catch (IOException closedAllTheSame) {
            // Nothing is awaited from this line any more.
        }
    }
}
