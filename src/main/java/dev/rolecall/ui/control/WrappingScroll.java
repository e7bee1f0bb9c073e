package dev.rolecall.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls `content`, which is as wide as there is room, and wants to be as high as that is then.
/// JavaFX's own asks how high it would be in one line, and words that wrap were scrolled in a sheet
/// with room for them.
public final class WrappingScroll extends ScrollPane {
    private final Region content;
    private final double usualWidth;

    /// @param usualWidth how wide it will be where there is room, in pixels
    public WrappingScroll(Region content, double usualWidth) {
        super(content);
        this.content = content;
        this.usualWidth = usualWidth;
        setFitToWidth(true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width >= 0 ? width : usualWidth;
        double inside = wide - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }
}
