package dev.rolecall.ui.secret;

import atlantafx.base.controls.PasswordTextField;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.words.VaultWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet on which a person chooses what opens the vault. Enter does it, Escape leaves.
public final class KeyChoiceView extends VBox {
    private static final double WIDTH = 480;

    private final KeyChoice choice;
    private final Messages messages;
    private final Runnable onClose;
    private final ToggleGroup ways = new ToggleGroup();
    private final RadioButton systemKey;
    private final RadioButton passphrase;
    private final Button done = new Button();
    private final PasswordTextField now;
    private final PasswordTextField next;

    /// @param onClose takes the sheet away once it was decided
    /// @param onLeave takes it away while nothing is decided
    public KeyChoiceView(KeyChoice choice, Messages messages, Runnable onClose, Runnable onLeave) {
        this.choice = choice;
        this.messages = messages;
        this.onClose = onClose;
        getStyleClass().addAll("rc-sheet", "rc-question");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        Label title = new Label(messages.text(choice.title()));
        title.getStyleClass().add("rc-heading");
        systemKey = way(false, "secret.key.system");
        passphrase = way(true, "secret.key.passphrase");
        systemKey.setDisable(absence().isPresent());
        now = field(choice.now(), "secret.key.now");
        next = field(choice.next(), "secret.key.next");
        VBox text =
                new VBox(
                        12,
                        title,
                        words(choice.sentence()),
                        systemKey,
                        systemHint(),
                        passphrase,
                        passphraseFields(),
                        trouble());
        text.getStyleClass().add("rc-question-text");
        getChildren().addAll(text, foot());
        // A field for passwords keeps Escape to itself, so it is taken on the way there.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        onLeave.run();
                    }
                });
    }

    /// Puts the focus on the first thing that is left to do.
    public void focusFirst() {
        if (!choice.passphrase().get()) {
            done.requestFocus();
        } else if (now.isVisible()) {
            now.requestFocus();
        } else {
            next.requestFocus();
        }
    }

    private RadioButton way(boolean byPassphrase, String key) {
        RadioButton button = new RadioButton(text(key));
        button.setToggleGroup(ways);
        button.setSelected(choice.passphrase().get() == byPassphrase);
        button.setOnAction(_ -> choice.passphrase().set(byPassphrase));
        button.setWrapText(true);
        return button;
    }

    private Label systemHint() {
        Label hint =
                words(
                        absence()
                                .map(why -> Message.of("secret.key.system.absent", why))
                                .orElseGet(() -> Message.of("secret.key.system.hint")));
        hint.getStyleClass().add("rc-way-hint");
        return hint;
    }

    private VBox passphraseFields() {
        PasswordTextField again = field(choice.again(), "secret.key.again");
        Label hint = words("secret.key.passphrase.hint");
        hint.getStyleClass().add("rc-way-hint");
        Label problem = new Label();
        problem.setWrapText(true);
        problem.getStyleClass().add("rc-vault-trouble");
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> choice.problem().map(messages::text).orElse(""),
                                choice.passphrase(),
                                choice.now(),
                                choice.next(),
                                choice.again()));
        Node nowRow = labelled("secret.key.now", now);
        now.visibleProperty().bind(nowRow.visibleProperty());
        VBox fields =
                new VBox(
                        8,
                        hint,
                        nowRow,
                        labelled("secret.key.next", next),
                        labelled("secret.key.again", again),
                        problem);
        shown(fields, choice.passphrase());
        shown(nowRow, Bindings.createBooleanBinding(choice::asksForNow, choice.passphrase()));
        return fields;
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().add("rc-vault-trouble");
        trouble.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> choice.vault().troubleWords().map(messages::text).orElse(""),
                                choice.vault().trouble()));
        shown(trouble, trouble.textProperty().isNotEmpty());
        return trouble;
    }

    private HBox foot() {
        Button leave = new Button(text(choice.making() ? "secret.key.later" : "secret.key.leave"));
        leave.setOnAction(_ -> {
            choice.clear();
            onClose.run();
        });
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text(choice.verb()),
                                choice.passphrase(),
                                choice.vault().busy()));
        done.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> choice.problem().isPresent() || choice.vault().busy().get(),
                                choice.passphrase(),
                                choice.now(),
                                choice.next(),
                                choice.again(),
                                choice.vault().busy()));
        done.setOnAction(_ -> choice.submit(onClose));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, space, leave, done);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }

    private Optional<String> absence() {
        return choice.vault()
                .absence()
                .get()
                .filter(VaultFault.NoSystemStore.class::isInstance)
                .map(VaultFault.NoSystemStore.class::cast)
                .map(none -> messages.text(VaultWords.absence(none.why())));
    }

    private VBox labelled(String key, PasswordTextField field) {
        Label label = new Label(text(key));
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private PasswordTextField field(StringProperty value, String key) {
        PasswordTextField field = new PasswordTextField();
        field.setAccessibleText(text(key));
        field.passwordProperty().subscribe(typed -> value.set(typed));
        value.subscribe(cleared -> {
            if (cleared.isEmpty() && !field.getPassword().isEmpty()) {
                field.clear();
            }
        });
        return field;
    }

    private static void shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private Label words(String key) {
        return words(Message.of(key));
    }

    private Label words(Message message) {
        Label label = new Label(messages.text(message));
        label.setWrapText(true);
        return label;
    }

    private String text(String key) {
        return messages.text(key);
    }
}
