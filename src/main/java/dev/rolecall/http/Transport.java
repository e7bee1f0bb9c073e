package dev.rolecall.http;

import com.github.mizosoft.methanol.MoreBodyHandlers;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.UnsentException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/// The JDK's HTTP client as Rolecall uses it: no redirects of its own, bounded answers, one
/// deadline for a whole call, and interruption ends a call at once unless it is to be heard out.
/// Accounts may share one.
///
/// The JDK's client sends a request a second time by itself only if it is a `GET` or `HEAD` and the
/// kept connection turned out closed, or if it certainly never left; a write leaves at most once.
public final class Transport {
    private static final Duration TUNNEL = Duration.ofSeconds(15);
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_WAYS = 4;

    private final LateClient client;
    private final Routes routes;
    private final RouteOfRequest route = new RouteOfRequest();
    private final Tunnels tunnels;
    private final int mostBytes;
    private final WriteRule rule;

    /// Trusts what the JDK trusts, and goes straight to the service.
    public Transport() {
        this(Gateway.plain());
    }

    /// Trusts what `context` trusts, and goes straight to the service.
    public Transport(SSLContext context) {
        this(new Gateway(() -> context, Routes.DIRECT));
    }

    /// Leaves by `gateway`.
    public Transport(Gateway gateway) {
        this(gateway, MOST_BYTES);
    }

    /// Leaves by `gateway`, and reads no answer that is longer than `mostBytes`.
    public Transport(Gateway gateway, int mostBytes) {
        this(
                () -> TunnelClients.builder().sslContext(gateway.trust().get()),
                gateway.routes(),
                new Tunnels(TUNNEL),
                mostBytes,
                WriteRule.NONE);
    }

    /// Leaves by `gateway`, as far as `rule` lets it pass.
    ///
    /// @param workers do what the client does for a call
    public Transport(Gateway gateway, WriteRule rule, Executor workers) {
        this(
                () -> TunnelClients.builder().sslContext(gateway.trust().get()).executor(workers),
                gateway.routes(),
                new Tunnels(TUNNEL),
                MOST_BYTES,
                rule);
    }

    Transport(HttpClient.Builder builder, Routes routes, Tunnels tunnels, int mostBytes) {
        this(() -> builder, routes, tunnels, mostBytes, WriteRule.NONE);
    }

    private Transport(
            Supplier<HttpClient.Builder> builder,
            Routes routes,
            Tunnels tunnels,
            int mostBytes,
            WriteRule rule) {
        TunnelClients.prepare();
        this.client = new LateClient(() -> made(builder.get()));
        this.routes = new UnsentRoutes(routes);
        this.tunnels = tunnels;
        this.mostBytes = mostBytes;
        this.rule = rule;
    }

    private HttpClient made(HttpClient.Builder builder) {
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        return builder.followRedirects(HttpClient.Redirect.NEVER)
                .sslParameters(parameters)
                .proxy(route.selector())
                .build();
    }

    /// Asks for `address` with no credential at all, whatever is there.
    ///
    /// @throws FailureException only if no whole answer came
    public Answer look(URI address, Duration deadline)
            throws FailureException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("User-Agent", "Rolecall")
                        .build();
        return exchange(request, deadline);
    }

    /// Returns if a write to `target` may leave by this transport.
    ///
    /// @throws FailureException if not
    void checkWrite(URI target) throws FailureException {
        rule.check(target);
    }

    /// Sends `request` and reads the whole answer. A request that a proxy could not even be told of
    /// goes by the next way there is.
    ///
    /// @param deadline for everything, the last byte of the answer included
    Answer exchange(HttpRequest request, Duration deadline)
            throws FailureException, InterruptedException {
        return exchange(request, deadline, Hearing.NONE);
    }

    /// The same for a request whose answer matters even after an interruption.
    ///
    /// @throws UnsentException if the interruption came before the request left
    Answer exchange(HttpRequest request, Duration deadline, Hearing hearing)
            throws FailureException, InterruptedException {
        for (int ways = 1; ; ways++) {
            Optional<InetSocketAddress> proxy = routes.proxy(request.uri());
            try {
                return exchange(request, proxy, deadline, hearing);
            } catch (FailureException broken) {
                boolean down =
                        broken.failure() instanceof Failure.Unreachable unreachable
                                && unreachable.cause() == Failure.Cause.PROXY_DOWN;
                if (!down || ways == MOST_WAYS || !another(request.uri(), proxy)) {
                    throw broken;
                }
            }
        }
    }

    private boolean another(URI target, Optional<InetSocketAddress> proxy)
            throws FailureException, InterruptedException {
        return proxy.isPresent() && routes.proxyDown(target, proxy.get());
    }

    private Answer exchange(
            HttpRequest request,
            Optional<InetSocketAddress> proxy,
            Duration deadline,
            Hearing hearing)
            throws FailureException, InterruptedException {
        Optional<Secret> login = proxy.isPresent() ? routes.login(proxy.get()) : Optional.empty();
        if (Thread.interrupted()) {
            throw new UnsentException();
        }
        HttpRequest sent = login.map(secret -> showing(request, secret)).orElse(request);
        CompletableFuture<?> begun = new CompletableFuture<>();
        long end = System.nanoTime() + deadline.toNanos();
        CompletableFuture<HttpResponse<byte[]>> call =
                route.through(proxy, () -> client.get().sendAsync(sent, body(begun)));
        try {
            tunnels.await(request.uri(), proxy, CompletableFuture.anyOf(begun, call), deadline);
            HttpResponse<byte[]> response = hearing.answer(call, end);
            if (response.statusCode() == 407) {
                throw new FailureException(
                        ProxyRefusal.failure(
                                response.headers().allValues("Proxy-Authenticate"),
                                login.isPresent(),
                                proxy));
            }
            tunnels.heard(request.uri(), proxy);
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response.headers(), text, Instant.now());
        } catch (TimeoutException late) {
            Failure failure = new Failure.Unreachable(Failure.Cause.TIMEOUT, false, "");
            throw new FailureException(failure, late);
        } catch (ExecutionException broken) {
            Throwable cause = Optional.ofNullable(broken.getCause()).orElse(broken);
            throw new FailureException(Breakage.failure(cause, proxy), cause);
        } finally {
            call.cancel(true);
        }
    }

    /// The JDK's client hands `Proxy-` headers to the proxy only, never to the service.
    private static HttpRequest showing(HttpRequest request, Secret login) {
        return HttpRequest.newBuilder(request, (_, _) -> true)
                .header("Proxy-Authorization", login.reveal())
                .build();
    }

    /// @param begun completed as soon as the head of an answer is there
    private BodyHandler<byte[]> body(CompletableFuture<?> begun) {
        BodyHandler<byte[]> plain = info -> new BoundedBody(mostBytes);
        BodyHandler<byte[]> unzipped = MoreBodyHandlers.decoding(plain);
        return info -> {
            begun.complete(null);
            return info.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")
                    ? unzipped.apply(info)
                    : plain.apply(info);
        };
    }
}
