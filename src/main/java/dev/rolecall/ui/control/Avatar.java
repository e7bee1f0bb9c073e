package dev.rolecall.ui.control;

import dev.rolecall.domain.PrincipalKind;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small round mark of a principal: initials of a person, a sign for everything wider.
public final class Avatar extends Label {
    private final FontIcon icon = new FontIcon(Feather.USERS);

    public Avatar() {
        getStyleClass().add("rc-avatar");
        setGraphic(icon);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
    }

    /// Shows a principal of `kind`; decoration only, the name stands beside it.
    public void show(PrincipalKind kind, Optional<String> label) {
        Optional<Feather> sign = sign(kind);
        sign.ifPresent(icon::setIconCode);
        setContentDisplay(
                sign.isPresent() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setText(kind.known() ? Initials.of(label.orElse("")) : "?");
    }

    private static Optional<Feather> sign(PrincipalKind kind) {
        if (kind.equals(PrincipalKind.EVERYONE)) {
            return Optional.of(Feather.GLOBE);
        }
        if (kind.equals(PrincipalKind.ORGANIZATION)) {
            return Optional.of(Feather.HOME);
        }
        if (kind.equals(PrincipalKind.GROUP) || kind.equals(PrincipalKind.WORKSPACE)) {
            return Optional.of(Feather.USERS);
        }
        return Optional.empty();
    }
}
