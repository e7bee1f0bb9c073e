package dev.rolecall.app;

import dev.rolecall.settings.WindowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Finds the place of the window when it opens: where it was if that can still be seen, otherwise
/// in the middle of the first screen. Wholly on one screen in any case.
final class WindowFit {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    private final List<Rectangle2D> screens;

    /// @param screens what windows may cover of each screen, the first screen first; at least one
    WindowFit(List<Rectangle2D> screens) {
        this.screens = List.copyOf(screens);
    }

    static WindowFit onThisDesktop() {
        List<Screen> all = new ArrayList<>(Screen.getScreens());
        all.remove(Screen.getPrimary());
        all.addFirst(Screen.getPrimary());
        return new WindowFit(all.stream().map(Screen::getVisualBounds).toList());
    }

    /// Size and scale of each screen, in words.
    static List<String> screens() {
        return Screen.getScreens().stream()
                .map(screen -> {
                    Rectangle2D bounds = screen.getBounds();
                    return String.format(
                            Locale.ROOT,
                            "%.0f x %.0f at %.0f, %.0f, scale %.2f",
                            bounds.getWidth(),
                            bounds.getHeight(),
                            bounds.getMinX(),
                            bounds.getMinY(),
                            screen.getOutputScaleX());
                })
                .toList();
    }

    /// @param before where it was
    WindowPlace place(Optional<WindowPlace> before) {
        return before.flatMap(this::again).orElseGet(this::first);
    }

    /// How wide it has to be at least; less on a small screen.
    double leastWidth() {
        return Math.min(LEAST_WIDTH, narrowest(Rectangle2D::getWidth));
    }

    double leastHeight() {
        return Math.min(LEAST_HEIGHT, narrowest(Rectangle2D::getHeight));
    }

    private double narrowest(ToDoubleFunction<Rectangle2D> side) {
        return screens.stream().mapToDouble(side).min().orElse(0);
    }

    private WindowPlace first() {
        Rectangle2D room = screens.getFirst();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        return new WindowPlace(
                room.getMinX() + (room.getWidth() - width) / 2,
                room.getMinY() + (room.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    /// Back on the screen it was on most; empty if that is there no more.
    private Optional<WindowPlace> again(WindowPlace before) {
        Rectangle2D most = screens.getFirst();
        for (Rectangle2D screen : screens) {
            if (shared(before, screen) > shared(before, most)) {
                most = screen;
            }
        }
        return shared(before, most) > 0 ? Optional.of(inside(before, most)) : Optional.empty();
    }

    private WindowPlace inside(WindowPlace before, Rectangle2D screen) {
        double width = Math.clamp(before.width(), leastWidth(), screen.getWidth());
        double height = Math.clamp(before.height(), leastHeight(), screen.getHeight());
        return new WindowPlace(
                Math.clamp(before.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(before.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                before.maximized());
    }

    /// How much of the window was on `screen`.
    private static double shared(WindowPlace place, Rectangle2D screen) {
        double width =
                Math.min(place.x() + place.width(), screen.getMaxX())
                        - Math.max(place.x(), screen.getMinX());
        double height =
                Math.min(place.y() + place.height(), screen.getMaxY())
                        - Math.max(place.y(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
