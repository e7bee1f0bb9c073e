package dev.rolecall.ui.control;

import dev.rolecall.domain.Rank;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A role by its word, with a small bar that tells how far it reaches; the same everywhere.
public final class RoleMark extends HBox {
    private final Region bar = new Region();
    private final Label word = new Label();

    public RoleMark() {
        getStyleClass().add("rc-role");
        bar.getStyleClass().add("rc-rank");
        HBox.setHgrow(word, Priority.SOMETIMES);
        getChildren().addAll(bar, word);
    }

    public RoleMark(String title, Rank rank) {
        this();
        show(title, rank);
    }

    /// Shows a role as people call it.
    public void show(String title, Rank rank) {
        bar.setVisible(true);
        for (Rank each : Rank.values()) {
            bar.pseudoClassStateChanged(stateOf(each), each == rank);
        }
        word.setText(title);
    }

    /// Shows words that are no role, such as "mixed", without a bar.
    public void showWords(String words) {
        bar.setVisible(false);
        word.setText(words);
    }

    /// The word's own node, for cells that strike it through.
    public Label word() {
        return word;
    }

    private static PseudoClass stateOf(Rank rank) {
        return PseudoClass.getPseudoClass(rank.name().toLowerCase(Locale.ROOT));
    }
}
