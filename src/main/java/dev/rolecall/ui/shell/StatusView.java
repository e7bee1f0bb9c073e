package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the foot of the window, with the switch that opens the activity drawer.
final class StatusView extends HBox {
    /// So many letters fit into so many pixels.
    private static final int LONG = 48;

    private static final double WIDEST = 320;

    /// @param drawer whether the activity drawer is open
    StatusView(StatusViewModel model, BooleanProperty drawer, Messages messages) {
        getStyleClass().add("rc-status");
        FontIcon sign = new FontIcon(Feather.CHECK);
        sign.iconCodeProperty()
                .bind(model.busy().map(busy -> busy ? Feather.LOADER : Feather.CHECK));
        Label summary = new Label("", sign);
        summary.textProperty().bind(model.summary());
        summary.setMaxWidth(Double.MAX_VALUE);
        setHgrow(summary, Priority.ALWAYS);
        Label trouble = part(model.trouble(), Feather.ALERT_CIRCLE);
        trouble.getStyleClass().add("rc-warning-text");
        Label unlocked = named(part(model.unlocked(), Feather.UNLOCK));
        ToggleButton activity = new ToggleButton(messages.text("shell.status.activity"));
        FontIcon arrow = new FontIcon(Feather.CHEVRON_UP);
        arrow.iconCodeProperty()
                .bind(drawer.map(open -> open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        activity.setGraphic(arrow);
        activity.getStyleClass().addAll("flat", "rc-drawer-switch");
        activity.setMinWidth(USE_PREF_SIZE);
        activity.selectedProperty().bindBidirectional(drawer);
        getChildren().addAll(summary, trouble, unlocked, activity);
    }

    /// Names of accounts may be of any length; what stands before and after them is always told.
    private static Label named(Label label) {
        label.setMinWidth(0);
        label.setMaxWidth(WIDEST);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Hint whole = new Hint(label);
        label.textProperty().subscribe(text -> whole.show(text.length() > LONG ? text : ""));
        return label;
    }

    private static Label part(ObservableStringValue text, Feather icon) {
        Label label = new Label("", new FontIcon(icon));
        label.textProperty().bind(text);
        label.visibleProperty().bind(Bindings.isNotEmpty(text));
        label.managedProperty().bind(label.visibleProperty());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
