package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a window can be shown is known before the toolkit starts.
class DisplayTest {
    @Test
    void without_the_variable_there_is_no_display() {
        assertThat(new Display(Map.of(), "Linux").isThere()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", " "), "Linux").isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":4711", ":4711.0", "localhost:4711", "/no/such/socket", "nonsense"})
    void a_display_that_does_not_open_is_none(String display) {
        assertThat(new Display(Map.of("DISPLAY", display), "Linux").isThere()).isFalse();
    }

    @Test
    void a_wayland_session_without_x_cannot_show_javafx() {
        assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux").isThere())
                .isFalse();
    }

    @Test
    void a_server_that_answers_is_found() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String display = "127.0.0.1:" + (server.getLocalPort() - 6000);

            assertThat(new Display(Map.of("DISPLAY", display), "Linux").hasServer()).isTrue();
        }
    }

    @Test
    void other_systems_have_a_desktop_of_their_own() {
        assertThat(new Display(Map.of(), "Mac OS X").isThere()).isTrue();
        assertThat(new Display(Map.of(), "Windows 11").isThere()).isTrue();
    }
}
