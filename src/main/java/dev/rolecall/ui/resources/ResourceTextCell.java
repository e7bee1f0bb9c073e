package dev.rolecall.ui.resources;

import java.util.function.Function;
import javafx.scene.control.TableCell;

/// Plain words about a resource.
final class ResourceTextCell extends TableCell<ResourceRow, ResourceRow> {
    private final Function<ResourceRow, String> words;

    ResourceTextCell(Function<ResourceRow, String> words) {
        this.words = words;
        getStyleClass().add("rc-muted");
    }

    @Override
    protected void updateItem(ResourceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : words.apply(row));
    }
}
