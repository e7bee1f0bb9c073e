package dev.rolecall.ui.history;

import dev.rolecall.snapshot.AccessChange;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What became of the access, by mark and word.
final class WhatCell extends TableCell<ChangeRow, ChangeRow> {
    private final FontIcon icon = new FontIcon(Feather.PLUS);

    WhatCell() {
        getStyleClass().addAll("rc-plain-cell", "rc-what-cell");
    }

    @Override
    protected void updateItem(@Nullable ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            setGraphic(null);
            mark("");
            return;
        }
        icon.setIconCode(icon(row.change().what()));
        setText(row.what());
        setGraphic(icon);
        mark(row.change().what().name().toLowerCase(Locale.ROOT));
    }

    private void mark(String what) {
        for (AccessChange.What each : AccessChange.What.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), name.equals(what));
        }
    }

    private static Feather icon(AccessChange.What what) {
        return switch (what) {
            case GAINED -> Feather.PLUS;
            case LOST -> Feather.MINUS;
            case CHANGED -> Feather.EDIT_2;
            case NEW -> Feather.FILE_PLUS;
            case VANISHED -> Feather.FILE_MINUS;
            case UNCLEAR -> Feather.HELP_CIRCLE;
        };
    }
}
