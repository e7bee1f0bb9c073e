package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.control.ColourSwatch;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import dev.rolecall.words.EnvironmentWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An account in the sidebar, with the heading of its group where that begins. A click narrows the
/// lists to it; keys do what [AccountCommands] says, and the menu has all of it.
final class AccountNode extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final AccountCommands commands;
    private final CommandKeys keys;
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
    private Optional<Tooltip> whole = Optional.empty();
    private AccountRow row;

    AccountNode(AccountRow row, SidebarActions actions, Messages messages) {
        this.row = row;
        this.commands = new AccountCommands(actions, () -> Optional.of(this.row));
        this.keys = new CommandKeys(commands::all);
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
        heading.setVisible(!now.heading().isEmpty() && whole.isEmpty());
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
        boolean forbidden = now.writes() == AccountRow.Writes.FORBIDDEN;
        lock.setVisible(now.hasLock() || forbidden);
        lock.setManaged(lock.isVisible());
        lockIcon.setIconCode(lockIcon(now.writes()));
        String words = lockWords(now);
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
        whole.ifPresent(tooltip -> tooltip.setText(body.getAccessibleText()));
    }

    /// Leaves its sign and its colour alone, which say the rest to whoever points at them; the menu
    /// and the keys have all that can be done.
    void narrow(boolean now) {
        whole.ifPresent(tooltip -> Tooltip.uninstall(body, tooltip));
        whole = now ? Optional.of(Hint.wrapped(body.getAccessibleText())) : Optional.empty();
        whole.ifPresent(tooltip -> Tooltip.install(body, tooltip));
        for (Node words : List.of(name, badge, state.getParent())) {
            words.setVisible(!now);
            words.setManaged(!now);
        }
        show(row);
    }

    private static Feather lockIcon(AccountRow.Writes writes) {
        return switch (writes) {
            case FORBIDDEN -> Feather.SLASH;
            case NONE, LOCKED -> Feather.LOCK;
            case UNLOCKED, ALWAYS_OPEN -> Feather.UNLOCK;
        };
    }

    private String lockWords(AccountRow now) {
        return switch (now.writes()) {
            case FORBIDDEN -> messages.text("shell.account.forbidden", now.forbiddenBy());
            case LOCKED -> messages.text("shell.account.unlock", now.unlockMinutes());
            case NONE, UNLOCKED, ALWAYS_OPEN -> messages.text("shell.account.lock");
        };
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            body.requestFocus();
            commands.choose(row);
        }
    }

    private void pressed(KeyEvent event) {
        if (body.equals(event.getTarget())) {
            keys.pressed(event);
        }
    }

    private void typed(KeyEvent event) {
        if (body.equals(event.getTarget()) && !event.isShortcutDown() && !event.isAltDown()) {
            keys.typed(event);
        }
    }
}
