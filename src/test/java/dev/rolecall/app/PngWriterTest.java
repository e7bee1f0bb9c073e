package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures written are pictures by the PNG specification, pixel for pixel.
class PngWriterTest {
    @Test
    void the_header_says_size_and_kind() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(PngWriter.encode(new WritableImage(3, 2)));

        assertThat(file.getLong()).isEqualTo(0x89504E470D0A1A0AL);
        assertThat(file.getInt()).isEqualTo(13);
        assertThat(word(file)).isEqualTo("IHDR");
        assertThat(file.getInt()).isEqualTo(3);
        assertThat(file.getInt()).isEqualTo(2);
        assertThat(file.get()).isEqualTo((byte) 8);
        assertThat(file.get()).isEqualTo((byte) 2);
    }

    @Test
    void every_pixel_comes_back_from_the_file() throws IOException {
        WritableImage image = new WritableImage(2, 2);
        image.getPixelWriter().setArgb(0, 0, 0xFF102030);
        image.getPixelWriter().setArgb(1, 0, 0xFFFF0000);
        image.getPixelWriter().setArgb(0, 1, 0xFF00FF00);
        image.getPixelWriter().setArgb(1, 1, 0xFF0000FF);

        byte[] packed = chunk(PngWriter.encode(image), "IDAT");
        byte[] pixels = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();

        assertThat(pixels)
                .containsExactly(0, 0x10, 0x20, 0x30, 0xFF, 0, 0, 0, 0, 0xFF, 0, 0, 0, 0xFF);
    }

    @Test
    void every_chunk_carries_its_checksum() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(PngWriter.encode(new WritableImage(5, 7)));
        file.getLong();
        int chunks = 0;
        while (file.hasRemaining()) {
            byte[] nameAndContent = new byte[file.getInt() + 4];
            file.get(nameAndContent);
            CRC32 sum = new CRC32();
            sum.update(nameAndContent);
            assertThat(file.getInt()).isEqualTo((int) sum.getValue());
            chunks++;
        }
        assertThat(chunks).isEqualTo(3);
    }

    @Test
    void the_folder_is_made(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a/b/picture.png");

        PngWriter.write(new WritableImage(1, 1), file);

        assertThat(Files.size(file)).isGreaterThan(50);
    }

    private static byte[] chunk(byte[] bytes, String wanted) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        file.getLong();
        while (file.hasRemaining()) {
            byte[] content = new byte[file.getInt()];
            String name = word(file);
            file.get(content);
            file.getInt();
            if (name.equals(wanted)) {
                return content;
            }
        }
        throw new AssertionError(wanted + " is missing in " + Arrays.toString(bytes));
    }

    private static String word(ByteBuffer file) {
        byte[] letters = new byte[4];
        file.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
