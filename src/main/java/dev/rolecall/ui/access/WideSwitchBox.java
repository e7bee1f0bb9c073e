package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The switch that gives access to people nobody named; where it cannot be turned on, why stands
/// below it.
final class WideSwitchBox extends VBox {
    private final CheckBox box = new CheckBox();
    private final Label reason = new Label();

    WideSwitchBox() {
        box.getStyleClass().add("rc-wide-switch");
        reason.getStyleClass().addAll("rc-give-note", "rc-muted");
        reason.setWrapText(true);
        getChildren().addAll(box, reason);
    }

    void show(WideSwitch wide, Messages messages, Consumer<Boolean> turned) {
        boolean shut = wide.principal().isEmpty();
        String why = wide.problem().map(messages::text).orElse("");
        box.setText(messages.text(wide.title()));
        box.setSelected(wide.on());
        box.setDisable(shut);
        box.setAccessibleHelp(why);
        box.setOnAction(_ -> turned.accept(box.isSelected()));
        reason.setText(why);
        reason.setVisible(shut);
        reason.setManaged(shut);
    }
}
