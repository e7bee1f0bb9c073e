package dev.rolecall.secret.dbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves how values look on the wire and where the session's bus is looked for.
class BusWireTest {
    private static BusReader reader(byte[] bytes) {
        return new BusReader(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    @Test
    void what_was_written_is_read() throws Exception {
        byte[] written =
                new BusWriter()
                        .octet(7)
                        .text("grüße")
                        .flag(true)
                        .signature("a{sv}")
                        .number(-2)
                        .octets(new byte[] {1, 2, 3})
                        .texts(List.of("/one", "/two"))
                        .texts(Map.of("slot", "A"))
                        .written();
        BusReader reader = reader(written);

        assertThat(reader.octet()).isEqualTo(7);
        assertThat(reader.text()).isEqualTo("grüße");
        assertThat(reader.flag()).isTrue();
        assertThat(reader.signature()).isEqualTo("a{sv}");
        assertThat(reader.number()).isEqualTo(-2);
        assertThat(reader.octets()).containsExactly(1, 2, 3);
        assertThat(reader.texts()).containsExactly("/one", "/two");
        assertThat(reader.array(Long.BYTES, entry -> entry.text() + "=" + entry.text()))
                .containsExactly("slot=A");
    }

    @Test
    void numbers_and_texts_stand_on_their_boundaries_little_end_first() {
        assertThat(new BusWriter().octet(1).number(258).text("ab").written())
                .containsExactly(1, 0, 0, 0, 2, 1, 0, 0, 2, 0, 0, 0, 'a', 'b', 0);
    }

    @Test
    void an_empty_array_of_structs_is_padded_and_has_no_length() {
        assertThat(new BusWriter().texts(Map.of()).written())
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void a_message_longer_than_the_first_room_is_written_whole() throws Exception {
        String longer = "x".repeat(5000);

        assertThat(reader(new BusWriter().text("a").text(longer).written()).text()).isEqualTo("a");
        BusReader reader = reader(new BusWriter().text("a").text(longer).written());
        reader.text();
        assertThat(reader.text()).isEqualTo(longer);
    }

    @Test
    void a_message_that_ends_early_is_an_error_and_not_a_crash() {
        byte[] whole = new BusWriter().texts(List.of("/one", "/two")).text("end").written();
        for (int length = 0; length < whole.length; length++) {
            BusReader reader = reader(Arrays.copyOf(whole, length));

            assertThatThrownBy(
                            () -> {
                                reader.texts();
                                reader.text();
                            })
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_call_carries_its_length_its_number_and_where_it_goes() {
        byte[] message =
                new BusCall("org.example", "/a", "org.example.Type", "Method")
                        .message(5, "s", arguments -> arguments.text("hi"));
        ByteBuffer bytes = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(bytes.get(0)).isEqualTo((byte) 'l');
        assertThat(bytes.getInt(4)).isEqualTo(7);
        assertThat(bytes.getInt(8)).isEqualTo(5);
        assertThat((message.length - 7) % 8).isZero();
        assertThat(new String(message, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/a\0", "org.example.Type\0", "Method\0", "org.example\0")
                .endsWith("hi\0");
    }

    @Test
    void the_variable_names_the_socket(@TempDir Path folder) throws Exception {
        assertThat(address("unix:path=/run/user/1000/bus")).contains(Path.of("/run/user/1000/bus"));
        assertThat(address("unix:path=/tmp/dbus-a%20b,guid=00ff"))
                .contains(Path.of("/tmp/dbus-a b"));
        assertThat(address("tcp:host=localhost;unix:guid=1,path=/tmp/c"))
                .contains(Path.of("/tmp/c"));
        assertThat(address("unix:abstract=/tmp/dbus-x")).isEmpty();
        assertThat(address("")).isEmpty();

        Map<String, String> systemd = Map.of("XDG_RUNTIME_DIR", folder.toString());
        assertThat(BusAddress.ofSession(systemd)).isEmpty();
        Path socket = Files.createFile(folder.resolve("bus"));
        assertThat(BusAddress.ofSession(systemd)).contains(socket);
    }

    private static Optional<Path> address(String variable) {
        return BusAddress.ofSession(Map.of("DBUS_SESSION_BUS_ADDRESS", variable));
    }
}
