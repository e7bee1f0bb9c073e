package dev.rolecall.app;

import dev.rolecall.ui.style.Appearance;
import java.util.Locale;

/// A screen the tour takes a picture of, in the order it comes there. The pictures of the
/// documentation are these and no others.
enum TourScreen {
    START,
    RESOURCES,
    GIVE_ACCESS,
    STAGED,
    ALL_ACCESS,
    PEOPLE,
    REVIEW,
    ACTIVITY,
    READ_AGAIN,
    EXPLAIN,
    RAW,
    NOT_READ,
    HISTORY,
    ADD_ACCOUNT;

    /// What the picture's file is called, such as `all-access-dark.png`.
    String file(Appearance look) {
        String name = name() + "-" + look.name() + ".png";
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
