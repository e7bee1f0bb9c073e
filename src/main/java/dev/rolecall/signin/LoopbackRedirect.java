package dev.rolecall.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Waits on this machine, at a port nobody can know beforehand, for the browser to come back with
/// the answer. The first answer counts, and there is no second.
final class LoopbackRedirect implements AutoCloseable {
    private final HttpServer server;
    private final String state;
    private final RedirectPage page;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final BlockingQueue<RedirectAnswer> answer = new ArrayBlockingQueue<>(1);

    private LoopbackRedirect(HttpServer server, String state, RedirectPage page) {
        this.server = server;
        this.state = state;
        this.page = page;
    }

    /// Opens the door.
    ///
    /// @param state what a true answer brings back
    static LoopbackRedirect open(String state, Messages messages) throws FailureException {
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
            LoopbackRedirect redirect =
                    new LoopbackRedirect(server, state, new RedirectPage(messages));
            server.createContext("/", redirect::handle);
            server.start();
            return redirect;
        } catch (IOException noPort) {
            throw new FailureException(
                    new Failure.Unreachable(Failure.Cause.CONNECTION, true, "127.0.0.1"), noPort);
        }
    }

    /// Where the browser is to come back to.
    URI address() {
        return URI.create("http://" + host() + "/");
    }

    /// The answer; empty if none came in time.
    Optional<RedirectAnswer> await(Duration patience) throws InterruptedException {
        return Optional.ofNullable(answer.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
    }

    /// Ends the wait.
    @Override
    public void close() {
        if (answered.compareAndSet(false, true)) {
            answer.add(new RedirectAnswer.Cancelled());
        }
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Optional<RedirectAnswer> given = read(exchange);
        boolean counts = given.isPresent() && answered.compareAndSet(false, true);
        // The door is shut as soon as there is an answer: the browser has its page before.
        try (exchange) {
            if (given.isEmpty()) {
                show(exchange, 404, "signIn.page.nothing");
            } else if (counts) {
                show(exchange, given.get());
            } else {
                show(exchange, 410, "signIn.page.over");
            }
        } finally {
            if (counts) {
                answer.add(given.get());
            }
        }
    }

    /// Nothing when this is no answer at all: a browser asking for an icon, a page elsewhere that
    /// found the port.
    private Optional<RedirectAnswer> read(HttpExchange exchange) {
        boolean fits =
                exchange.getRequestMethod().equals("GET")
                        && exchange.getRequestURI().getPath().equals("/")
                        && host().equals(exchange.getRequestHeaders().getFirst("Host"));
        Map<String, String> fields =
                fits ? QueryFields.of(exchange.getRequestURI().getRawQuery()) : Map.of();
        String error = fields.getOrDefault("error", "");
        String code = fields.getOrDefault("code", "");
        if (error.isEmpty() && code.isEmpty()) {
            return Optional.empty();
        }
        if (!isOurs(fields.getOrDefault("state", ""))) {
            return Optional.of(new RedirectAnswer.Foreign());
        }
        return Optional.of(
                error.isEmpty()
                        ? new RedirectAnswer.Allowed(code)
                        : new RedirectAnswer.Refused(error));
    }

    private boolean isOurs(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void show(HttpExchange exchange, RedirectAnswer given) throws IOException {
        switch (given) {
            case RedirectAnswer.Allowed _ -> show(exchange, 200, "signIn.page.allowed");
            case RedirectAnswer.Refused _ -> show(exchange, 200, "signIn.page.refused");
            case RedirectAnswer.Foreign _ -> show(exchange, 400, "signIn.page.foreign");
            case RedirectAnswer.Cancelled _ -> show(exchange, 410, "signIn.page.over");
        }
    }

    private void show(HttpExchange exchange, int status, String sentence) throws IOException {
        page.send(exchange, status, Message.of("signIn.page.title"), Message.of(sentence));
    }
}
