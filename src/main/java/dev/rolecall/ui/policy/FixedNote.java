package dev.rolecall.ui.policy;

import dev.rolecall.i18n.Messages;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says over a page or a part of one that somebody else has fixed what it shows.
public final class FixedNote {
    private FixedNote() {}

    /// The words, with a lock before them.
    ///
    /// @param who has fixed it
    public static Label of(String who, Messages messages) {
        Label note = new Label(messages.text("policy.fixed", who), new FontIcon(Feather.LOCK));
        note.setWrapText(true);
        note.getStyleClass().add("rc-fixed-note");
        return note;
    }
}
