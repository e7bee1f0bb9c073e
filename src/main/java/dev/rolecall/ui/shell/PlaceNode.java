package dev.rolecall.ui.shell;

import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.workspace.Place;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A place in the sidebar.
final class PlaceNode extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FontIcon icon = new FontIcon(Feather.LAYERS);
    private final Label name = new Label("", icon);
    private final Label count = new Label();
    private Optional<Hint> words = Optional.empty();
    private final HBox line = new HBox(8, name);

    PlaceNode(PlaceRow row, Consumer<Place> onChosen) {
        getStyleClass().setAll("rc-sidebar-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("rc-sidebar-count");
        count.setMinWidth(USE_PREF_SIZE);
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(line);
        setOnAction(_ -> onChosen.accept(row.place()));
        show(row);
    }

    /// Leaves its sign alone, which says the rest to whoever points at it.
    void narrow(boolean now) {
        count.setVisible(!now);
        count.setManaged(!now);
        if (words.isEmpty()) {
            words = Optional.of(new Hint(this));
        }
        words.get().later(now ? this::getAccessibleText : () -> "");
    }

    void show(PlaceRow row) {
        icon.setIconCode(
                switch (row.place()) {
                    case RESOURCES -> Feather.LAYERS;
                    case ALL_ACCESS -> Feather.LIST;
                    case PEOPLE -> Feather.USERS;
                    case ACTIVITY -> Feather.ACTIVITY;
                    case HISTORY -> Feather.CLOCK;
                });
        name.setText(row.name());
        count(row.count());
        setAccessibleText((row.name() + " " + row.count()).strip());
        pseudoClassStateChanged(CHOSEN, row.chosen());
    }

    /// At the start there is nothing to count.
    private void count(String text) {
        count.setText(text);
        if (!text.isEmpty() && count.getParent() == null) {
            line.getChildren().add(count);
        }
    }
}
