package dev.rolecall.ui.accounts;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EnvironmentBadge;
import java.net.URI;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet shown while a person answers in the browser: what is waited for, the page's address to
/// take to another browser, a way to begin anew and a way out. Escape leaves.
public final class SignInView extends VBox {
    private static final double WIDTH = 520;

    private final SignInViewModel model;
    private final Messages messages;
    private final Runnable onDone;
    private final Label sentence = new Label();
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final TextField address = new TextField();
    private final Button copy = new Button();
    private final HBox page = new HBox(8, address, copy);
    private final Button again = new Button();
    private final Button leave = new Button();

    /// @param onDone called when the person is signed in
    /// @param onClose takes the sheet away
    public SignInView(SignInViewModel model, Messages messages, Runnable onDone, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.onDone = onDone;
        getStyleClass().addAll("rc-sheet", "rc-question");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        Label title =
                new Label(
                        messages.text(
                                "accounts.signIn.title", Isolated.of(model.account().name())));
        title.getStyleClass().add("rc-heading");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head =
                new HBox(8, title, new EnvironmentBadge(messages, model.account().environment()));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        wheel.getStyleClass().add("rc-wheel");
        address.setEditable(false);
        address.setAccessibleText(messages.text("accounts.signIn.address"));
        HBox.setHgrow(address, Priority.ALWAYS);
        copy.setText(messages.text("accounts.signIn.copy"));
        copy.setOnAction(_ -> copyAddress());
        VBox text = new VBox(12, head, new HBox(8, wheel, sentence), page);
        text.getStyleClass().add("rc-question-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        leave.setText(messages.text("accounts.signIn.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> onClose.run());
        again.setOnAction(_ -> goOn());
        HBox foot = new HBox(8, space, leave, again);
        foot.getStyleClass().add("rc-sheet-foot");
        getChildren().addAll(text, foot);
        model.stage().subscribe(this::show);
    }

    /// Puts the focus where leaving is one key away.
    public void focusFirst() {
        leave.requestFocus();
    }

    private void show(SignInStage stage) {
        boolean waiting = stage instanceof SignInStage.Waiting;
        wheel.setVisible(waiting || stage instanceof SignInStage.Beginning);
        wheel.setManaged(wheel.isVisible());
        page.setVisible(waiting);
        page.setManaged(waiting);
        again.setVisible(!(stage instanceof SignInStage.Beginning));
        again.setText(
                messages.text(waiting ? "accounts.signIn.openAgain" : "accounts.signIn.again"));
        again.getStyleClass().remove("accent");
        switch (stage) {
            case SignInStage.Beginning _ ->
                    sentence.setText(messages.text("accounts.signIn.beginning"));
            case SignInStage.Waiting(URI where) -> {
                sentence.setText(messages.text("accounts.signIn.waiting"));
                address.setText(where.toString());
                copy.setText(messages.text("accounts.signIn.copy"));
            }
            case SignInStage.Failed(String why) -> {
                sentence.setText(why);
                again.getStyleClass().add("accent");
            }
            case SignInStage.Done _ -> onDone.run();
        }
    }

    private void goOn() {
        if (model.stage().get() instanceof SignInStage.Waiting) {
            model.openAgain();
        } else {
            model.begin();
        }
    }

    private void copyAddress() {
        ClipboardContent content = new ClipboardContent();
        content.putString(address.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(messages.text("accounts.signIn.copied"));
    }
}
