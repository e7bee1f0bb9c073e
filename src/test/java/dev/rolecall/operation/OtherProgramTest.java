package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Proves that another program cannot hold Rolecall up, and leaves nothing running.
class OtherProgramTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir private Path folder;

    private static OtherProgram shell(String script, Duration limit) {
        return new OtherProgram(List.of("/bin/sh", "-c", script), limit);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void what_it_printed_and_complained_of_is_kept_apart() throws Exception {
        OtherProgram.Ended ended = shell("echo out; echo err >&2; exit 7", LONG).run();

        assertThat(ended).isEqualTo(new OtherProgram.Ended(7, "out\n", "err\n"));
        assertThat(ended).hasToString("Ended[7]");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void one_that_says_very_much_ends_all_the_same() throws Exception {
        OtherProgram.Ended ended =
                shell("head -c 3000000 /dev/zero | tr '\\0' x; head -c 3000000 /dev/zero >&2", LONG)
                        .run();

        assertThat(ended.code()).isZero();
        assertThat(ended.printed()).hasSize(64 * 1024);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void one_that_waits_for_input_gets_none() throws Exception {
        assertThat(shell("cat; echo over", LONG).run().printed()).isEqualTo("over\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void one_that_does_not_end_is_ended_with_what_it_started() throws Exception {
        Path child = folder.resolve("child");
        Instant before = Instant.now();

        assertThatThrownBy(() ->
                        shell("sleep 600 & echo $! > " + child + "; wait", Duration.ofMillis(700))
                                .run())
                .isInstanceOf(TimeoutException.class);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        long pid = Long.parseLong(Files.readString(child).strip());
        Optional<ProcessHandle> left = ProcessHandle.of(pid);
        left.ifPresent(handle ->
                handle.onExit().orTimeout(5, java.util.concurrent.TimeUnit.SECONDS).join());
        assertThat(left.filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_program_of_any_system_is_heard() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        OtherProgram.Ended ended = new OtherProgram(List.of(java, "--version"), LONG).run();
        OtherProgram.Ended refused = new OtherProgram(List.of(java, "--no-such-word"), LONG).run();

        assertThat(ended.code()).isZero();
        assertThat(ended.printed()).contains(System.getProperty("java.version"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.printed()).isEmpty();
        assertThat(refused.complained()).contains("--no-such-word");
    }

    @Test
    void one_that_is_not_there_is_told() {
        assertThatThrownBy(() -> new OtherProgram(List.of("no-such-program-here"), LONG).run())
                .isInstanceOf(IOException.class);
    }
}
