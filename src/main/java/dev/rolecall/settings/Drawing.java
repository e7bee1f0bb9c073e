package dev.rolecall.settings;

/// How the window is drawn, from the next start on.
///
/// @param inSoftware whether the graphics card is left alone
public record Drawing(UiScale scale, boolean inSoftware) {
    public static final Drawing USUAL = new Drawing(UiScale.SYSTEM, false);

    public Drawing with(UiScale wanted) {
        return new Drawing(wanted, inSoftware);
    }

    public Drawing with(boolean software) {
        return new Drawing(scale, software);
    }
}
