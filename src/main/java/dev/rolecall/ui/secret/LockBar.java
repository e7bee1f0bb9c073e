package dev.rolecall.ui.secret;

import atlantafx.base.controls.PasswordTextField;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.VaultState;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar over a locked console: accounts stay in sight, nothing is sent, and the way to unlock it
/// is here. A vault that cannot be used at all is said here too.
public final class LockBar extends VBox {
    private static final double FIELD_WIDTH = 240;

    private final VaultModel vault;
    private final Messages messages;
    private final PasswordTextField passphrase = new PasswordTextField();
    private final Button unlock = new Button();

    /// @param onNewVault called when the person wants a vault in place of one that does not open
    public LockBar(VaultModel vault, Messages messages, Runnable onNewVault) {
        this.vault = vault;
        this.messages = messages;
        getStyleClass().add("rc-lock-bar");
        Label words = new Label();
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(Bindings.createStringBinding(this::sentence, vault.state(), vault.busy()));
        passphrase.setPrefWidth(FIELD_WIDTH);
        passphrase.setMinWidth(FIELD_WIDTH);
        unlock.setMinWidth(USE_PREF_SIZE);
        passphrase.setPromptText(messages.text("secret.bar.passphrase"));
        passphrase.setAccessibleText(messages.text("secret.bar.passphrase"));
        passphrase.setOnAction(_ -> unlock());
        passphrase
                .textProperty()
                .addListener((_, before, _) -> {
                    if (before.isEmpty()) {
                        vault.prepare();
                    }
                });
        shown(passphrase, is(new VaultState.Locked(Opening.PASSPHRASE)));
        unlock.getStyleClass().add("accent");
        unlock.setText(messages.text("secret.bar.unlock"));
        unlock.setOnAction(_ -> unlock());
        unlock.disableProperty().bind(vault.busy());
        shown(unlock, Bindings.createBooleanBinding(vault::locked, vault.state()));
        Button fresh = new Button(messages.text("secret.bar.newVault"));
        fresh.setMinWidth(USE_PREF_SIZE);
        fresh.setOnAction(_ -> onNewVault.run());
        shown(fresh, Bindings.createBooleanBinding(this::hopeless, vault.state(), vault.trouble()));
        HBox row = new HBox(12, new FontIcon(Feather.LOCK), words, passphrase, unlock, fresh);
        row.getStyleClass().add("rc-lock-row");
        getChildren().addAll(row, trouble());
        shown(this, Bindings.createBooleanBinding(this::needed, vault.state()));
        vault.state().addListener(_ -> changed());
        // A window that opens locked must not take the passphrase for a search.
        sceneProperty().addListener(_ -> focusWhenLocked());
    }

    /// Puts the focus where the console is unlocked.
    public void focusFirst() {
        if (passphrase.isVisible()) {
            passphrase.requestFocus();
        } else {
            unlock.requestFocus();
        }
    }

    private void unlock() {
        if (vault.busy().get()) {
            return;
        }
        if (passphrase.isVisible()) {
            String typed = passphrase.getPassword();
            passphrase.clear();
            vault.unlock(new Secret(typed));
        } else {
            vault.unlock();
        }
    }

    private void changed() {
        passphrase.clear();
        focusWhenLocked();
    }

    private void focusWhenLocked() {
        if (getScene() != null && vault.state().get() instanceof VaultState.Locked) {
            focusFirst();
        }
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().add("rc-vault-trouble");
        trouble.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> vault.troubleWords().map(messages::text).orElse(""),
                                vault.trouble(),
                                vault.state()));
        shown(trouble, trouble.textProperty().isNotEmpty());
        return trouble;
    }

    private String sentence() {
        if (vault.busy().get()) {
            return messages.text("secret.bar.busy");
        }
        return messages.text(vault.locked() ? "secret.bar.locked" : "secret.bar.unusable");
    }

    private boolean needed() {
        return isNeeded(vault.state().get());
    }

    /// Whether there is something to say of a vault in this state.
    public static boolean isNeeded(VaultState state) {
        return state instanceof VaultState.Locked || state instanceof VaultState.Unusable;
    }

    /// Whether trying again may not help: the key is gone, or the passphrase forgotten.
    private boolean hopeless() {
        return vault.state().get() instanceof VaultState.Unusable
                || (vault.locked() && vault.trouble().get().isPresent());
    }

    private ObservableBooleanValue is(VaultState wanted) {
        return Bindings.createBooleanBinding(
                () -> vault.state().get().equals(wanted), vault.state());
    }

    private static void shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
