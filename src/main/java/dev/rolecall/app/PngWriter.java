package dev.rolecall.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes an image as a PNG file: eight bits a channel, no transparency, no AWT.
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS_A_CHANNEL = 8;
    private static final int TRUE_COLOUR = 2;

    private PngWriter() {}

    /// Writes `image` to `file`, whose folder is made if there is none.
    public static void write(Image image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, encode(image));
    }

    /// The bytes of `image` as a PNG file.
    static byte[] encode(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        byte[] header =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) BITS_A_CHANNEL)
                        .put((byte) TRUE_COLOUR)
                        .array();
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", compressed(image, width, height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /// The rows from above, each led by the number of its filter: 0, none.
    private static byte[] compressed(Image image, int width, int height) throws IOException {
        int[] pixels = new int[width];
        byte[] row = new byte[1 + width * 3];
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + x * 3] = (byte) (pixels[x] >> 16);
                    row[2 + x * 3] = (byte) (pixels[x] >> 8);
                    row[3 + x * 3] = (byte) pixels[x];
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return data.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
