package dev.rolecall.app;

import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;

/// Pictures of the window, light and dark, larger than the screen that is only in memory.
final class TourPictures {
    static final int WIDTH = 1440;
    static final int HEIGHT = 900;

    private final Scene scene;
    private final Theme theme;
    private final Path folder;

    TourPictures(Scene scene, Theme theme, Path folder) {
        this.scene = scene;
        this.theme = theme;
        this.folder = folder;
    }

    /// Writes a light and a dark picture of what the window shows now, which is `screen`.
    void take(TourScreen screen) throws InterruptedException, IOException {
        Map<Appearance, Image> images = Screen.call(this::both);
        for (Map.Entry<Appearance, Image> image : images.entrySet()) {
            PngWriter.write(image.getValue(), folder.resolve(screen.file(image.getKey())));
        }
    }

    /// Whether every table on the window has grown to its height.
    boolean areCalm() {
        return scene.getRoot().lookupAll(".table-view").stream()
                .map(Region.class::cast)
                .mapToDouble(Region::getMaxHeight)
                .noneMatch(height -> height > 0 && height < Double.MAX_VALUE);
    }

    private Map<Appearance, Image> both() {
        Map<Appearance, Image> images = new LinkedHashMap<>();
        Parent root = scene.getRoot();
        double width = scene.getWidth();
        double height = scene.getHeight();
        for (Appearance appearance : Appearance.values()) {
            theme.choose(appearance);
            root.resize(WIDTH, HEIGHT);
            root.applyCss();
            root.layout();
            images.put(appearance, root.snapshot(new SnapshotParameters(), null));
        }
        theme.choose(Appearance.LIGHT);
        root.resize(width, height);
        root.layout();
        return images;
    }
}
