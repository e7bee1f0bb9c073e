package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.ChildProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CarriersTest {
    @TempDir private Path folder;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Other systems do not tell a thread's rank.")
    void background_work_stands_behind_the_screen_and_nothing_is_said_about_it() throws Exception {
        Path output = folder.resolve("ranks.txt");
        try (ChildProgram program = ChildProgram.startAsShipped(RanksOfThreads.class, output)) {
            assertThat(program.exitCode()).isZero();
        }

        assertThat(Files.readAllLines(output))
                .containsExactly("screen 0", "background 10", "background 10", "background 10");
    }
}
