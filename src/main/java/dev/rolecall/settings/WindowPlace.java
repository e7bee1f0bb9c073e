package dev.rolecall.settings;

/// Where the window stands and how large it is, in the pixels of the desktop all screens share.
///
/// @param maximized whether it fills its screen; the rest says where it goes when it does not
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    private static final double MOST = 100_000;

    /// The same place of a window that fills its screen for now.
    public WindowPlace filling() {
        return new WindowPlace(x, y, width, height, true);
    }

    /// Whether a window can be so large and stand there, on some screen.
    boolean makesSense() {
        return Math.abs(x) <= MOST
                && Math.abs(y) <= MOST
                && width >= 1
                && width <= MOST
                && height >= 1
                && height <= MOST;
    }
}
