package dev.rolecall.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Another program, run to its end without a shell and without input; it and what it started are
/// ended when it takes too long or the caller is interrupted.
public final class OtherProgram {
    private static final int MOST_BYTES = 64 * 1024;

    private final List<String> command;
    private final Duration limit;

    /// @param command the program and its arguments
    public OtherProgram(List<String> command, Duration limit) {
        this.command = List.copyOf(command);
        this.limit = limit;
    }

    /// Runs it.
    ///
    /// @throws IOException if it cannot be started
    /// @throws TimeoutException if it did not end in time
    public Ended run() throws IOException, TimeoutException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        try {
            process.getOutputStream().close();
            CompletableFuture<String> printed = text(process.getInputStream());
            CompletableFuture<String> complained = text(process.getErrorStream());
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            long left = limit.toMillis();
            return new Ended(
                    process.exitValue(),
                    printed.get(left, TimeUnit.MILLISECONDS),
                    complained.get(left, TimeUnit.MILLISECONDS));
        } catch (ExecutionException unread) {
            throw new IOException(unread.getCause());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static CompletableFuture<String> text(InputStream stream) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try (stream) {
                byte[] start = stream.readNBytes(MOST_BYTES);
                stream.transferTo(java.io.OutputStream.nullOutputStream());
                text.complete(new String(start, Charset.defaultCharset()));
            } catch (IOException closed) {
                text.completeExceptionally(closed);
            }
        });
        return text;
    }

    /// How the program ended, with at most 64 kB of what it said.
    ///
    /// @param code what it told the shell; 0 for well
    /// @param printed may be a secret
    public record Ended(int code, String printed, String complained) {
        @Override
        public String toString() {
            return "Ended[" + code + "]";
        }
    }
}
