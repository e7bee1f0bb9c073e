package dev.rolecall.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/// A port on loopback that is open and takes no more connections: those that wait to be accepted
/// leave no room, and whoever knocks hears nothing.
final class FullListener implements Closeable {
    private static final int MOST_WAITING = 64;
    private static final int PATIENCE_MILLIS = 200;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> waiting = new ArrayList<>();

    FullListener() throws IOException {
        while (finds()) {
            if (waiting.size() == MOST_WAITING) {
                close();
                throw new IOException("It is never full");
            }
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /// Whether one more found room.
    private boolean finds() throws IOException {
        Socket socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(listener.getLocalSocketAddress(), PATIENCE_MILLIS);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}
