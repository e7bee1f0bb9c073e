package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import dev.rolecall.words.EnvironmentWords;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An account in the sidebar. Click, Enter or Space narrows the lists to it, `U` locks or unlocks,
/// Delete removes it; the menu has all of it.
final class AccountNode extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final SidebarActions actions;
    private final ProviderGlyph glyph = new ProviderGlyph();
    private final NameLabel name = new NameLabel();
    private final EnvironmentBadge badge;
    private final Label state = new Label();
    private final FontIcon lockIcon = new FontIcon(Feather.LOCK);
    private final Button lock = new Button("", lockIcon);
    private final MenuItem lockItem = new MenuItem();

    private final Hint stateHint = new Hint(state);
    private final Hint lockHint = new Hint(lock);
    private AccountRow row;

    AccountNode(AccountRow row, SidebarActions actions, Messages messages) {
        this.row = row;
        this.actions = actions;
        this.messages = messages;
        this.badge = new EnvironmentBadge(messages);
        getStyleClass().addAll("rc-sidebar-row", "rc-account");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("rc-account-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        lock.getStyleClass().addAll("flat", "rc-icon-button");
        lock.setOnAction(_ -> actions.toggleLock(this.row.id()));
        getChildren().addAll(new HBox(8, glyph, name, badge), new HBox(4, state, lock));
        getChildren().forEach(line -> line.getStyleClass().add("rc-account-line"));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ContextMenu menu = menu();
        setOnContextMenuRequested(at -> menu.show(this, at.getScreenX(), at.getScreenY()));
        show(row);
    }

    void show(AccountRow now) {
        row = now;
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
        lock.setVisible(now.writes() != AccountRow.Writes.ALWAYS_OPEN);
        lock.setManaged(lock.isVisible());
        lockItem.setVisible(lock.isVisible());
        lockIcon.setIconCode(locked ? Feather.LOCK : Feather.UNLOCK);
        String words = messages.text(locked ? "shell.account.unlock" : "shell.account.lock");
        lock.setAccessibleText(words);
        lockHint.show(words);
        lockItem.setText(words);
        pseudoClassStateChanged(CHOSEN, now.chosen());
        setAccessibleText(
                String.join(
                        ", ",
                        now.name(),
                        now.service(),
                        messages.text(EnvironmentWords.of(now.environment())),
                        now.state()));
    }

    private ContextMenu menu() {
        MenuItem only = item("shell.account.only", () -> actions.toggleOnly(row.id()));
        MenuItem read = item("shell.account.readAgain", () -> actions.readAgain(row.id()));
        lockItem.setOnAction(_ -> actions.toggleLock(row.id()));
        MenuItem remove = item("shell.account.remove", () -> actions.remove(row.id()));
        return new ContextMenu(only, read, lockItem, new SeparatorMenuItem(), remove);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            actions.toggleOnly(row.id());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            actions.toggleOnly(row.id());
            event.consume();
        } else if (code == KeyCode.U && row.writes() != AccountRow.Writes.ALWAYS_OPEN) {
            actions.toggleLock(row.id());
            event.consume();
        } else if (code == KeyCode.DELETE) {
            actions.remove(row.id());
            event.consume();
        }
    }
}
