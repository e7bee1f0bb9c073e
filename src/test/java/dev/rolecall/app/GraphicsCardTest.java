package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// JavaFX is spared a look for a graphics card only where there certainly is none.
class GraphicsCardTest {
    @TempDir private Path devices;

    @ParameterizedTest
    @ValueSource(strings = {"dri/card0", "dri/renderD128", "nvidia0", "nvidiactl", "dxg"})
    void a_card_is_known_by_its_device(String device) throws IOException {
        Path file = devices.resolve(device);
        Files.createDirectories(file.resolveSibling(""));
        Files.createFile(file);

        assertThat(new GraphicsCard("Linux", devices).mayBeThere()).isTrue();
    }

    @Test
    void without_such_a_device_there_is_none() throws IOException {
        Files.createDirectories(devices.resolve("dri/by-path"));
        Files.createFile(devices.resolve("null"));

        assertThat(new GraphicsCard("Linux", devices).mayBeThere()).isFalse();
        assertThat(new GraphicsCard("Linux", devices.resolve("nowhere")).mayBeThere()).isFalse();
    }

    @Test
    void other_systems_are_left_to_find_theirs() {
        assertThat(new GraphicsCard("Windows 11", devices).mayBeThere()).isTrue();
        assertThat(new GraphicsCard("Mac OS X", devices).mayBeThere()).isTrue();
    }
}
