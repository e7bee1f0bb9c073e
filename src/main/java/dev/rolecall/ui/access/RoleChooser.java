package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.RoleMark;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// Chooses the role that is given; the lowest until a person chooses.
final class RoleChooser extends ComboBox<RoleShown> {
    RoleChooser(GiveAccessViewModel model, Messages messages) {
        super(model.roles());
        setAccessibleText(messages.text("access.give.role"));
        setCellFactory(_ -> new ChoiceCell(messages));
        setButtonCell(new ChoiceCell(messages));
        show(model);
        model.role().addListener(_ -> show(model));
        setOnAction(_ -> {
            RoleShown chosen = getValue();
            if (chosen != null && !Optional.of(chosen).equals(model.role().get())) {
                model.role().set(Optional.of(chosen));
            }
        });
    }

    private void show(GiveAccessViewModel model) {
        setValue(model.role().get().orElse(null));
        setDisable(model.role().get().isEmpty());
    }

    /// One role with its bar.
    private static final class ChoiceCell extends ListCell<RoleShown> {
        private final Messages messages;
        private final RoleMark mark = new RoleMark();

        ChoiceCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable RoleShown role, boolean empty) {
            super.updateItem(role, empty);
            if (role == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            mark.show(messages.text(role.title()), role.rank());
            setAccessibleText(messages.text(role.title()));
            setGraphic(mark);
        }
    }
}
