package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.ColourSwatch;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import dev.rolecall.words.EnvironmentWords;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An account in the sidebar, with the heading of its group where that begins. Click, Enter or
/// Space narrows the lists to it, `U` locks or unlocks, `E` changes it, Alt and an arrow moves it,
/// Delete removes it; the menu has all of it.
final class AccountNode extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final SidebarActions actions;
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final NameLabel name = new NameLabel();
    private final EnvironmentBadge badge;
    private final Label state = new Label();
    private final FontIcon lockIcon = new FontIcon(Feather.LOCK);
    private final Button lock = new Button("", lockIcon);
    private final ColourSwatch swatch = new ColourSwatch();
    private final Label heading = new Label();
    private final VBox body = new VBox();
    private final AccountMenu menu;

    private final Hint stateHint = new Hint(state);
    private final Hint lockHint = new Hint(lock);
    private AccountRow row;

    AccountNode(AccountRow row, SidebarActions actions, Messages messages) {
        this.row = row;
        this.actions = actions;
        this.messages = messages;
        this.badge = new EnvironmentBadge(messages);
        heading.getStyleClass().add("rc-account-group");
        heading.managedProperty().bind(heading.visibleProperty());
        body.getStyleClass().addAll("rc-sidebar-row", "rc-account");
        body.setFocusTraversable(true);
        body.setAccessibleRole(AccessibleRole.BUTTON);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("rc-account-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        lock.getStyleClass().addAll("flat", "rc-icon-button");
        lock.setOnAction(_ -> actions.toggleLock(this.row.id()));
        body.getChildren().addAll(new HBox(8, glyph, name, badge), new HBox(4, state, lock));
        body.getChildren().forEach(line -> line.getStyleClass().add("rc-account-line"));
        body.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        body.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        menu = new AccountMenu(actions, messages);
        body.setOnContextMenuRequested(at -> {
            if (at.isKeyboardTrigger()) {
                menu.show(body, Side.BOTTOM, 0, 0);
            } else {
                menu.show(body, at.getScreenX(), at.getScreenY());
            }
            at.consume();
        });
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox line = new HBox(swatch, body);
        line.getStyleClass().add("rc-account-with-colour");
        getChildren().addAll(heading, line);
        show(row);
    }

    void show(AccountRow now) {
        row = now;
        heading.setText(now.heading());
        heading.setVisible(!now.heading().isEmpty());
        swatch.show(now.colour());
        glyph.show(now.glyph(), now.service());
        name.show(now.name());
        badge.show(now.environment());
        state.setText(now.state());
        stateHint.show(now.state());
        for (AccountRow.Mood mood : AccountRow.Mood.values()) {
            state.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(mood.name().toLowerCase(Locale.ROOT)),
                    mood == now.mood());
        }
        boolean locked = now.writes() == AccountRow.Writes.LOCKED;
        lock.setVisible(hasLock());
        lock.setManaged(lock.isVisible());
        lockIcon.setIconCode(locked ? Feather.LOCK : Feather.UNLOCK);
        String words = messages.text(locked ? "shell.account.unlock" : "shell.account.lock");
        lock.setAccessibleText(words);
        lockHint.show(words);
        menu.show(now, words);
        body.pseudoClassStateChanged(CHOSEN, now.chosen());
        body.pseudoClassStateChanged(OFF, !now.enabled());
        body.setAccessibleText(
                String.join(
                        ", ",
                        now.name(),
                        now.service(),
                        ColourSwatch.words(now.colour(), messages),
                        messages.text(EnvironmentWords.of(now.environment())),
                        now.state()));
    }

    private boolean hasLock() {
        return row.writes() == AccountRow.Writes.LOCKED
                || row.writes() == AccountRow.Writes.UNLOCKED;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            body.requestFocus();
            choose();
        }
    }

    private void choose() {
        if (row.enabled()) {
            actions.toggleOnly(row.id());
        } else {
            actions.edit(row.id());
        }
    }

    private void pressed(KeyEvent event) {
        if (!body.equals(event.getTarget()) || event.isShortcutDown()) {
            return;
        }
        if (act(event.getCode(), event.isAltDown())) {
            event.consume();
        }
    }

    /// A letter that opens a form is taken when it is typed, or it would be typed into the form.
    private void typed(KeyEvent event) {
        if (body.equals(event.getTarget())
                && row.kept()
                && event.getCharacter().equalsIgnoreCase("e")
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            event.consume();
            actions.edit(row.id());
        }
    }

    private boolean act(KeyCode code, boolean alt) {
        boolean vertical = code == KeyCode.UP || code == KeyCode.DOWN;
        if (alt && vertical && row.kept()) {
            actions.move(row.id(), code == KeyCode.UP);
        } else if (alt) {
            return false;
        } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            choose();
        } else if (code == KeyCode.U && hasLock()) {
            actions.toggleLock(row.id());
        } else if (code == KeyCode.DELETE) {
            actions.remove(row.id());
        } else {
            return false;
        }
        return true;
    }
}
