package dev.rolecall.testing;

import dev.rolecall.app.PngWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;

/// Pictures of screens under test, of any size, for people to look at: `target/pictures/NAME.png`.
public final class Pictures {
    private Pictures() {}

    /// Lays `scene` out at its own size and writes what it shows; called on the screen thread.
    public static Image take(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Image image = scene.snapshot(null);
        write(image, name);
        return image;
    }

    /// Lays `root` of a scene out at `width` and `height` pixels, larger than the headless screen
    /// if need be, and writes what it shows; called on the screen thread.
    public static Image take(Scene scene, double width, double height, String name) {
        scene.getRoot().resize(width, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        Image image = scene.getRoot().snapshot(parameters, null);
        write(image, name);
        return image;
    }

    private static void write(Image image, String name) {
        try {
            PngWriter.write(image, Path.of("target", "pictures", name + ".png"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
