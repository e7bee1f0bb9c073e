package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The line under a table that edits all selected rows at once; there only while several are.
public final class BulkBar extends HBox {
    private final Messages messages;
    private final Label count = new Label();
    private final Button revoke;
    private final Hint leftOut;
    private final Button role;

    public BulkBar(Messages messages, Runnable pick, Runnable remove, Runnable copy) {
        this.messages = messages;
        getStyleClass().add("rc-bulk");
        setMinHeight(USE_PREF_SIZE);
        revoke = button("access.remove", remove);
        leftOut = new Hint(revoke);
        revoke.setMinWidth(0);
        revoke.getStyleClass().add("rc-bulk-revoke");
        count.setMinWidth(Region.USE_PREF_SIZE);
        role = button("access.bulk.role", pick);
        HBox buttons = new HBox(role, revoke, button("access.bulk.copy", copy));
        buttons.getStyleClass().add("rc-bulk-buttons");
        getChildren().addAll(count, buttons);
        show(0, BulkState.NONE);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Shows what can be done with `rows` selected rows; fewer than two need no bar.
    public void show(int rows, BulkState state) {
        boolean several = rows > 1;
        setVisible(several);
        setManaged(several);
        boolean tooMany = rows > AccessKeys.MOST_AT_ONCE;
        count.setText(
                tooMany
                        ? messages.text("access.bulk.tooMany", rows, AccessKeys.MOST_AT_ONCE)
                        : messages.text("access.bulk.selected", rows));
        role.setDisable(tooMany);
        revoke.setDisable(tooMany || !state.possible());
        revoke.setText(messages.text(state.revoke()));
        String why = state.leftOut().stream().map(messages::text).collect(Collectors.joining("\n"));
        leftOut.show(why);
    }
}
