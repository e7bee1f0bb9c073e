package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.ChildProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The demo on a machine without a display, as a program of its own, when a step goes wrong; that
/// it goes well is shown by [TourFxTest] and by the test of the packages.
@EnabledOnOs(OS.LINUX)
class TourRunTest {
    private static final String ELSEWHERE_WITHOUT_A_DISPLAY =
            "cd \"$0\" && exec env -u DISPLAY -u WAYLAND_DISPLAY \"$@\"";

    @TempDir private Path folder;

    @Test
    void a_demo_that_cannot_keep_its_pictures_says_why_and_ends_with_1() throws Exception {
        Files.writeString(folder.resolve("target"), "a file where a folder is to be");
        Path said = folder.resolve("said.txt");

        try (ChildProgram demo =
                ChildProgram.start(
                        List.of("sh", "-c", ELSEWHERE_WITHOUT_A_DISPLAY, folder.toString()),
                        Main.class,
                        said,
                        "demo")) {
            assertThat(demo.exitCode()).isEqualTo(1);
        }

        assertThat(Files.readString(said))
                .contains("This did not work: ")
                .contains("target")
                .doesNotContain("\tat ")
                .doesNotContain("Exception in thread");
    }
}
