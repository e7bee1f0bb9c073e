package dev.rolecall.app;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The icon of the window in the sizes docks and switchers ask for, drawn from
/// `packaging/icon/rolecall.svg` by the `Draw` beside it.
final class WindowIcon {
    private static final List<Integer> SIDES = List.of(32, 64, 128);

    private WindowIcon() {}

    static List<Image> inAllSizes() {
        return SIDES.stream().map(WindowIcon::of).toList();
    }

    private static Image of(int side) {
        URL drawn = WindowIcon.class.getResource("icon-" + side + ".png");
        return new Image(Objects.requireNonNull(drawn, "the icon is in the jar").toString());
    }
}
