package dev.rolecall.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// The HTTP server behind the doubles: loopback only, one virtual thread for each exchange.
public final class LoopbackServer implements AutoCloseable {
    private static final int BACKLOG = 1_024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Pause pause;

    private LoopbackServer(HttpServer server, ExecutorService threads, Pause pause) {
        this.server = server;
        this.threads = threads;
        this.pause = pause;
    }

    /// Opens the door of every service; port 0 takes any free one.
    ///
    /// @throws UncheckedIOException when the port is taken
    public static LoopbackServer open(
            int port,
            Duration latency,
            Map<Service, ServiceDouble> doubles,
            Faults faults,
            Traffic traffic) {
        tune();
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(loopback(), port), BACKLOG);
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port + " cannot be opened", taken);
        }
        Pause pause = new Pause();
        Visit visit = new Visit(faults, traffic, pause, latency, new AtomicLong());
        doubles.forEach((service, serviceDouble) -> {
            Door door = new Door(service, serviceDouble, service.basePath(), visit);
            server.createContext(service.mount(), door);
            service.rootAlias()
                    .ifPresent(alias ->
                            server.createContext(
                                    alias, new Door(service, serviceDouble, alias, visit)));
        });
        ExecutorService threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("sandbox-", 1).factory());
        server.setExecutor(threads);
        server.start();
        return new LoopbackServer(server, threads, pause);
    }

    /// The base address of one service, as a client is given it.
    public URI base(Service service) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + service.basePath());
    }

    /// Ends everything at once: waits, exchanges, threads, the port.
    @Override
    public void close() {
        pause.close();
        threads.shutdownNow();
        server.stop(0);
        threads.close();
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    }

    /// The JDK's server reads these once, when its first instance is made: without them small
    /// answers wait 40 ms for an acknowledgement, and more than 200 idle connections are cut.
    private static void tune() {
        setIfAbsent("sun.net.httpserver.nodelay", "true");
        setIfAbsent("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
