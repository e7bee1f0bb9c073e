package dev.rolecall.ui.access;

import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Messages;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Chooses the role that is given; the lowest until a person chooses.
final class RoleChooser extends ComboBox<RoleShown> {
    RoleChooser(GiveAccessViewModel model, Messages messages) {
        super(model.roles());
        setAccessibleText(messages.text("access.give.role"));
        setConverter(new Titles(messages));
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

    /// What the box says where it shows text by itself.
    private static final class Titles extends StringConverter<RoleShown> {
        private final Messages messages;

        Titles(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable RoleShown role) {
            return role == null ? "" : messages.text(role.title());
        }

        @Override
        public @Nullable RoleShown fromString(String typed) {
            return null;
        }
    }

    /// One role with its bar.
    private static final class ChoiceCell extends ListCell<RoleShown> {
        private final Messages messages;
        private final Region bar = new Region();

        ChoiceCell(Messages messages) {
            this.messages = messages;
            bar.getStyleClass().add("rc-rank");
        }

        @Override
        protected void updateItem(@Nullable RoleShown role, boolean empty) {
            super.updateItem(role, empty);
            if (role == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            for (Rank each : Rank.values()) {
                bar.pseudoClassStateChanged(RankStyle.of(each), each == role.rank());
            }
            setText(messages.text(role.title()));
            setGraphic(bar);
        }
    }
}
