package dev.rolecall.ui.accounts;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.OneWay;
import dev.rolecall.words.EnvironmentWords;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet that adds or changes an account. Enter saves, Escape leaves, Ctrl+T tests the
/// connection.
public final class AccountFormView extends VBox {
    private static final double WIDTH = 620;

    private final AccountFormViewModel model;
    private final Messages messages;
    private final Runnable onClose;
    private final TextField name = new TextField();
    private final CredentialField credential;

    /// @param onClose takes the sheet away
    public AccountFormView(AccountFormViewModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.onClose = onClose;
        this.credential = new CredentialField(model.fields(), messages);
        getStyleClass().addAll("rc-sheet", "rc-account-form");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        getChildren().addAll(head(), body(), foot());
        // A field for passwords keeps Escape to itself, so it is taken on the way there.
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Puts the caret where typing begins.
    public void focusFirst() {
        // What scrolls is not in the window before its style is known.
        applyCss();
        if (model.fixedBy().isPresent()) {
            credential.lookup(".combo-box").requestFocus();
            return;
        }
        name.requestFocus();
        name.selectAll();
    }

    private Node head() {
        Label title =
                new Label(
                        messages.text(
                                model.isEdit() ? "accounts.edit.title" : "accounts.add.title"));
        title.getStyleClass().add("rc-heading");
        Label sentence =
                new Label(
                        model.fixedBy()
                                .map(who -> messages.text("accounts.fixed.sentence", who))
                                .orElseGet(() -> messages.text("accounts.add.sentence")));
        sentence.getStyleClass().add("rc-muted");
        sentence.setWrapText(true);
        VBox head = new VBox(4, title, sentence);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private Node body() {
        VBox body = new VBox();
        body.getStyleClass().add("rc-account-fields");
        AccountFields fields = model.fields();
        FieldRows rows = new FieldRows(body, model.told());
        rows.add(messages.text("accounts.service"), new ServicePicker(model));
        name.textProperty().bindBidirectional(fields.name());
        name.getStyleClass().add("rc-account-name");
        rows.add(messages.text("accounts.name"), name, FormProblems::name);
        rows.add(
                messages.text("accounts.address"),
                new AddressField(fields, messages),
                FormProblems::address);
        rows.note(FormProblems::addressWarning);
        rows.add(messages.text("accounts.environment"), environments(), FormProblems::environment);
        rows.add(messages.text("accounts.place"), place());
        model.fixedBy().ifPresent(_ -> body.getChildren().forEach(row -> row.setDisable(true)));
        rows.add(messages.text("accounts.credential"), credential, FormProblems::credential);
        ReportPane report = new ReportPane(model, messages);
        body.getChildren().add(report);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("rc-sheet-scroll");
        // A report appears below everything: it must be seen.
        report.heightProperty().addListener(_ -> scroll.setVvalue(scroll.getVmax()));
        setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// Under which heading the account stands, and in which colour.
    private Region place() {
        ComboBox<String> group = new ComboBox<>();
        group.setEditable(true);
        group.getItems().setAll(model.groups());
        group.setPromptText(messages.text("accounts.group.none"));
        group.setAccessibleText(messages.text("accounts.group"));
        group.getEditor().textProperty().bindBidirectional(model.fields().group());
        group.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(group, Priority.ALWAYS);
        ColourBox colour = new ColourBox(messages);
        colour.setAccessibleText(messages.text("accounts.colour"));
        colour.valueProperty().bindBidirectional(model.fields().colour());
        return new HBox(8, group, colour);
    }

    private ComboBox<Environment> environments() {
        ComboBox<Environment> box = new ComboBox<>();
        List<Environment> gravestFirst =
                Arrays.stream(Environment.values()).sorted((a, b) -> b.compareTo(a)).toList();
        box.getItems().setAll(gravestFirst);
        box.setConverter(
                new OneWay<>(environment -> messages.text(EnvironmentWords.of(environment))));
        box.valueProperty().bindBidirectional(model.fields().environment());
        return box;
    }

    private Node foot() {
        Button test = new Button(messages.text("accounts.test"));
        test.disableProperty().bind(model.testing());
        test.setOnAction(_ -> model.test());
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.getStyleClass().add("rc-wheel");
        Label asking = new Label(messages.text("accounts.testing"), wheel);
        asking.getStyleClass().add("rc-muted");
        asking.visibleProperty().bind(model.testing());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button leave = new Button(messages.text("accounts.cancel"));
        leave.setOnAction(_ -> onClose.run());
        Button save =
                new Button(messages.text(model.isEdit() ? "accounts.save.edit" : "accounts.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.testing());
        save.setOnAction(_ -> model.save(onClose));
        HBox foot = new HBox(8, test, asking, space, leave, save);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            onClose.run();
        } else if (event.getCode() == KeyCode.T && event.isShortcutDown()) {
            event.consume();
            model.test();
        }
    }
}
