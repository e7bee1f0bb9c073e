package dev.rolecall.settings;

import java.util.Optional;

/// How large everything in the window is, from the next start on.
public enum UiScale {
    /// As the system says for each screen.
    SYSTEM(Optional.empty()),
    EIGHTY(Optional.of(80)),
    NINETY(Optional.of(90)),
    HUNDRED(Optional.of(100)),
    HUNDRED_AND_TEN(Optional.of(110)),
    HUNDRED_AND_TWENTY_FIVE(Optional.of(125)),
    HUNDRED_AND_FIFTY(Optional.of(150)),
    HUNDRED_AND_SEVENTY_FIVE(Optional.of(175)),
    TWO_HUNDRED(Optional.of(200));

    private final Optional<Integer> percent;

    UiScale(Optional<Integer> percent) {
        this.percent = percent;
    }

    /// Of the size on an ordinary screen, whatever the system says; empty if the system says.
    public Optional<Integer> percent() {
        return percent;
    }
}
