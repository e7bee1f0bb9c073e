package dev.rolecall.ui.operations;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sign of a tone; its colour follows from a style state of the same name.
final class ToneIcon extends FontIcon {
    ToneIcon() {
        super(Feather.CIRCLE);
        getStyleClass().add("rc-tone");
    }

    void show(Tone tone) {
        setIconCode(
                switch (tone) {
                    case WAITING -> Feather.CIRCLE;
                    case RUNNING -> Feather.LOADER;
                    case PAUSED -> Feather.PAUSE;
                    case GOOD -> Feather.CHECK;
                    case ATTENTION -> Feather.ALERT_TRIANGLE;
                    case BAD -> Feather.X;
                    case STOPPED -> Feather.SLASH;
                });
        for (Tone each : Tone.values()) {
            pseudoClassStateChanged(stateOf(each), each == tone);
        }
    }

    static PseudoClass stateOf(Tone tone) {
        return PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT));
    }
}
