package dev.rolecall.ui.people;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.control.Avatar;
import dev.rolecall.ui.control.Hint;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Who it is: mark and name, the identifier on hover.
final class PersonCell extends TableCell<PersonRow, PersonRow> {
    private final Messages messages;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Hint hint = new Hint(this);
    private final HBox box = new HBox(avatar, name);

    PersonCell(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("rc-who");
        name.getStyleClass().add("rc-who-name");
        name.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            hint.show("");
            setAccessibleText(null);
            return;
        }
        avatar.show(row.principal().kind(), row.principal().label());
        name.setText(Isolated.of(messages.text(PrincipalWords.label(row.principal()))));
        hint.show(Isolated.of(PrincipalWords.whole(row.principal())));
        setAccessibleText(name.getText());
        setGraphic(box);
    }
}
