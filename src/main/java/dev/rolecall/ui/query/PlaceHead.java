package dev.rolecall.ui.query;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.SearchField;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands over the table of a place: its title, the search, the filter, reading again.
public final class PlaceHead extends HBox {
    private static final double ROOM_FOR_WORDS = 620;

    /// Below it the sidebar alone says which place this is.
    private static final double ROOM_FOR_HEADING = 480;

    private final SearchField search;

    /// @param views the named queries of the place
    /// @param prompt what can be searched for
    public PlaceHead(
            ListPlace place, ViewsModel views, Message title, Message prompt, Messages messages) {
        getStyleClass().add("rc-place-head");
        Label heading = new Label(messages.text(title));
        heading.getStyleClass().add("rc-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        heading.managedProperty().bind(heading.visibleProperty());
        heading.visibleProperty()
                .bind(widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_HEADING));
        search = new SearchField(messages, messages.text(prompt));
        HBox.setHgrow(search, Priority.ALWAYS);
        Button refresh = new Button(messages.text("listing.refresh"));
        refresh.setGraphic(new FontIcon(Feather.REFRESH_CW));
        refresh.setMinWidth(USE_PREF_SIZE);
        refresh.setOnAction(_ -> place.refresh());
        FilterMenu filter = new FilterMenu(place, messages);
        narrow(refresh);
        ViewsMenu saved = new ViewsMenu(views, messages);
        narrow(filter);
        narrow(saved);
        getChildren().addAll(heading, search, filter, saved, refresh);
        QueryTyping.in(search, this, place, messages);
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        search.requestFocus();
    }

    /// Where there is little room a button is its sign alone; what it does is in its tooltip.
    private void narrow(Labeled button) {
        button.setAccessibleText(button.getText());
        Hint.on(button, button.getText());
        button.contentDisplayProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        width.doubleValue() < ROOM_FOR_WORDS
                                                ? ContentDisplay.GRAPHIC_ONLY
                                                : ContentDisplay.LEFT));
    }
}
