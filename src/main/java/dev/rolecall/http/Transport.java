package dev.rolecall.http;

import com.github.mizosoft.methanol.MoreBodyHandlers;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/// The JDK's HTTP client as Rolecall uses it: no redirects of its own, bounded answers, one
/// deadline for a whole call, and interruption ends a call at once. Accounts may share one.
///
/// The JDK's client sends a request a second time by itself only if it is a `GET` or `HEAD` and the
/// kept connection turned out closed, or if it certainly never left; a write leaves at most once.
public final class Transport {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final HttpClient client;
    private final int mostBytes;

    /// Trusts what the system trusts.
    public Transport() {
        this(HttpClient.newBuilder(), MOST_BYTES);
    }

    /// Trusts what `context` trusts.
    public Transport(SSLContext context) {
        this(HttpClient.newBuilder().sslContext(context), MOST_BYTES);
    }

    Transport(HttpClient.Builder builder, int mostBytes) {
        this.client =
                builder.followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECT).build();
        this.mostBytes = mostBytes;
    }

    /// Sends `request` and reads the whole answer.
    ///
    /// @param deadline for everything, the last byte of the answer included
    Answer exchange(HttpRequest request, Duration deadline)
            throws FailureException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(request, body());
        try {
            HttpResponse<byte[]> response = call.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response.headers(), text, Instant.now());
        } catch (TimeoutException late) {
            Failure failure = new Failure.Unreachable(Failure.Cause.TIMEOUT, false, "");
            throw new FailureException(failure, late);
        } catch (ExecutionException broken) {
            Throwable cause = Optional.ofNullable(broken.getCause()).orElse(broken);
            throw new FailureException(Breakage.failure(cause), cause);
        } finally {
            call.cancel(true);
        }
    }

    private BodyHandler<byte[]> body() {
        BodyHandler<byte[]> plain = info -> new BoundedBody(mostBytes);
        BodyHandler<byte[]> unzipped = MoreBodyHandlers.decoding(plain);
        return info ->
                info.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")
                        ? unzipped.apply(info)
                        : plain.apply(info);
    }
}
