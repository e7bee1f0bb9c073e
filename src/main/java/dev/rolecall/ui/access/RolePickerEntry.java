package dev.rolecall.ui.access;

import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.KeyHint;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line of the role picker: title, plain meaning or the reason against it, the service's word.
final class RolePickerEntry extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass REMOVAL = PseudoClass.getPseudoClass("removal");

    private final RoleChoice choice;
    private final Messages messages;
    private final Label title = new Label();
    private final Label below = new Label();
    private final Label check = new Label();
    private final Region bar = new Region();
    private final HBox right = new HBox();

    RolePickerEntry(Messages messages, RoleChoice choice) {
        this.messages = messages;
        this.choice = choice;
        getStyleClass().add("rc-picker-entry");
        title.getStyleClass().add("rc-picker-title");
        below.getStyleClass().add("rc-picker-meaning");
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        check.getStyleClass().add("rc-picker-check");
        check.setMinWidth(Region.USE_PREF_SIZE);
        right.getStyleClass().add("rc-picker-right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("rc-rank");
        HBox head = new HBox(title, check);
        head.getStyleClass().add("rc-picker-head");
        VBox words = new VBox(head, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(bar, words, right);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.MENU_ITEM);
        show();
    }

    RoleChoice choice() {
        return choice;
    }

    /// Whether typing `typed` means this entry.
    boolean beginsWith(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return title.getText().toLowerCase(Locale.ROOT).startsWith(wanted)
                || (choice instanceof RoleChoice.Take take
                        && take.role().word().toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    boolean isCurrent() {
        return choice.changesNothing();
    }

    private void show() {
        switch (choice) {
            case RoleChoice.Take take -> {
                title.setText(messages.text(take.role().title()));
                below(take.role().meaning().or(take::reach));
                bar.pseudoClassStateChanged(RankStyle.of(take.role().rank()), true);
                Label word = new Label(take.role().word());
                word.getStyleClass().add("rc-picker-word");
                right.getChildren().add(word);
                take.reach().ifPresent(this::reach);
            }
            case RoleChoice.Remove remove -> {
                title.setText(messages.text("access.remove"));
                below(Optional.empty());
                bar.setVisible(false);
                pseudoClassStateChanged(REMOVAL, true);
                right.getChildren().add(new KeyHint(messages.text("access.remove.key")));
                remove.reach().ifPresent(this::reach);
            }
            case RoleChoice.Transfer _ -> {
                title.setText(messages.text("access.transfer"));
                below(Optional.of(Message.of("access.transfer.meaning")));
                bar.pseudoClassStateChanged(RankStyle.of(Rank.OWN), true);
            }
        }
        check.setText(isCurrent() ? "✓" : "");
        pseudoClassStateChanged(CURRENT, isCurrent());
        pseudoClassStateChanged(REFUSED, !choice.possible());
        choice.refusal().ifPresent(reason -> below(Optional.of(reason)));
        setAccessibleText(accessible());
    }

    private void reach(Message reach) {
        Label label = new Label(messages.text(reach));
        label.getStyleClass().add("rc-picker-word");
        right.getChildren().addFirst(label);
    }

    private void below(Optional<Message> words) {
        below.setText(words.map(messages::text).orElse(""));
        below.setVisible(words.isPresent());
        below.setManaged(words.isPresent());
    }

    private String accessible() {
        String words = title.getText() + (below.getText().isEmpty() ? "" : ", " + below.getText());
        if (!choice.possible()) {
            return messages.text("access.picker.refused", words);
        }
        return isCurrent() ? messages.text("access.picker.current", words) : words;
    }
}
