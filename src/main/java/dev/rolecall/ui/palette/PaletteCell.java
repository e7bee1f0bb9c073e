package dev.rolecall.ui.palette;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.ui.control.Avatar;
import dev.rolecall.ui.control.KeyHint;
import dev.rolecall.ui.control.ProviderGlyph;
import dev.rolecall.ui.palette.PaletteEntry.Mark;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One line of the palette: sign, title, what tells it from others, the keys that do the same; why
/// it cannot be chosen, if so.
final class PaletteCell extends ListCell<PaletteEntry> {
    private static final PseudoClass SHUT = PseudoClass.getPseudoClass("shut");

    private static final double SIGN = 20;

    private final Avatar avatar = new Avatar();
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final StackPane sign = new StackPane();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox keys = new HBox(4);
    private final HBox box;

    PaletteCell() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        title.getStyleClass().add("rc-palette-title");
        title.setMinWidth(0);
        detail.getStyleClass().add("rc-palette-detail");
        detail.setMinWidth(0);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.setAlignment(Pos.CENTER_RIGHT);
        sign.setMinWidth(SIGN);
        box = new HBox(sign, title, detail, room, keys);
        box.getStyleClass().add("rc-palette-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(SHUT, false);
            return;
        }
        mark(entry.mark()).ifPresentOrElse(sign.getChildren()::setAll, sign.getChildren()::clear);
        sign.setManaged(!sign.getChildren().isEmpty());
        title.setText(Isolated.of(entry.title()));
        detail.setText(entry.against().orElse(entry.detail()));
        keys.getChildren().setAll(entry.keys().stream().map(KeyHint::new).toList());
        pseudoClassStateChanged(SHUT, entry.against().isPresent());
        setAccessibleText(words(entry));
        setGraphic(box);
    }

    /// What a screen reader says of `entry`.
    static String words(PaletteEntry entry) {
        String more = entry.against().orElse(entry.detail());
        return more.isEmpty() ? entry.title() : entry.title() + ", " + more;
    }

    private Optional<Node> mark(Mark mark) {
        return switch (mark) {
            case Mark.Service service -> {
                glyph.show(service.letter(), service.name());
                yield Optional.of(glyph);
            }
            case Mark.Holder holder -> {
                avatar.show(holder.principal().kind(), holder.principal().label());
                yield Optional.of(avatar);
            }
            case Mark.None _ -> Optional.empty();
        };
    }
}
