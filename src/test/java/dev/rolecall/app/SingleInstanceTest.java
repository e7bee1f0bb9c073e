package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.operation.BackgroundOperations;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Proves, with two real programs, that there is one window a user.
class SingleInstanceTest {
    @TempDir private Path folder;

    /// Becomes the one, says so, and stays until it is killed.
    static final class First {
        private First() {}

        static void main(String[] arguments) throws Exception {
            try (SingleInstance one = SingleInstance.claim(Path.of(arguments[0])).orElseThrow();
                    BackgroundOperations operations =
                            new BackgroundOperations(Runnable::run, Clock.systemUTC())) {
                one.listen(
                        operations,
                        () -> {
                            System.out.println("shown");
                            System.out.flush();
                        });
                System.out.println("ready");
                System.out.flush();
                new CountDownLatch(1).await();
            }
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath(),
                                First.class.getName(),
                                folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    @Test
    void a_second_program_leaves_the_place_to_the_first_and_has_it_show_its_window()
            throws Exception {
        Process first = start();
        try (BufferedReader said = first.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");

            assertThat(SingleInstance.claim(folder)).isEmpty();
            assertThat(SingleInstance.isTaken(folder)).isTrue();
            assertThat(SingleInstance.knock(folder)).isTrue();

            assertThat(said.readLine()).isEqualTo("shown");
            assertThat(SingleInstance.knock(folder)).isTrue();
            assertThat(said.readLine()).isEqualTo("shown");
        } finally {
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void the_place_of_a_program_that_was_killed_is_taken_over() throws Exception {
        Process first = start();
        try (BufferedReader said = first.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
        } finally {
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(folder.resolve("window.socket")).exists();
        assertThat(SingleInstance.isTaken(folder)).isFalse();

        CountDownLatch shown = new CountDownLatch(1);
        try (SingleInstance next = SingleInstance.claim(folder).orElseThrow();
                BackgroundOperations operations =
                        new BackgroundOperations(Runnable::run, Clock.systemUTC())) {
            next.listen(operations, shown::countDown);

            assertThat(SingleInstance.knock(folder)).isTrue();
            assertThat(shown.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder.resolve("window.socket")).doesNotExist();
    }

    @Test
    void after_the_first_has_ended_the_place_is_free() throws Exception {
        SingleInstance.claim(folder).orElseThrow().close();

        try (SingleInstance again = SingleInstance.claim(folder).orElseThrow()) {
            assertThat(again).isNotNull();
            assertThat(SingleInstance.claim(folder)).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there are inherited from the folder")
    void nobody_else_can_knock() throws Exception {
        Path place = folder.resolve("own");
        try (SingleInstance one = SingleInstance.claim(place).orElseThrow()) {
            assertThat(one).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void the_systems_folder_for_a_session_is_preferred() throws Exception {
        Path runtime = Files.createDirectory(folder.resolve("run"));
        Path data = folder.resolve("data");

        assertThat(SingleInstance.folder(Map.of("XDG_RUNTIME_DIR", runtime.toString()), data))
                .isEqualTo(runtime.resolve("rolecall"));
        assertThat(SingleInstance.folder(Map.of("XDG_RUNTIME_DIR", "gone"), data)).isEqualTo(data);
        assertThat(SingleInstance.folder(Map.of(), data)).isEqualTo(data);
    }
}
