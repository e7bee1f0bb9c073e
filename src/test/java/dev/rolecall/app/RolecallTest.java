package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What the desktop knows the program as.
class RolecallTest {
    /// JavaFX gives windows the name of the class; otherwise the desktop shows a nameless window of
    /// Java beside the icon it was started by.
    @Test
    void the_desktop_file_names_the_class_of_the_windows() throws IOException {
        assertThat(
                        Files.readAllLines(
                                Path.of("packaging", "linux", "dev.rolecall.Rolecall.desktop")))
                .contains("StartupWMClass=" + Rolecall.class.getName());
    }
}
