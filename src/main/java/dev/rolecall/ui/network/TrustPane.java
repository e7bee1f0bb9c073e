package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Offers to believe an authority for Rolecall alone, and asks once more with its fingerprint.
final class TrustPane extends VBox {
    private final CheckViewModel model;
    private final Messages messages;

    TrustPane(CheckViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-trust");
        setMinHeight(USE_PREF_SIZE);
        model.question().addListener(_ -> show());
        model.asking().addListener(_ -> show());
        show();
    }

    private void show() {
        Optional<TrustQuestion> question = model.question().get();
        setVisible(question.isPresent());
        setManaged(question.isPresent());
        getChildren().clear();
        question.ifPresent(asked -> {
            if (model.asking().get()) {
                ask(asked);
            } else {
                offer(asked);
            }
        });
    }

    private void offer(TrustQuestion question) {
        Button offer = new Button(question.offer(), new FontIcon(Feather.SHIELD));
        offer.setOnAction(_ -> model.ask());
        getChildren().setAll(offer);
    }

    private void ask(TrustQuestion question) {
        Label title = new Label(question.title());
        title.getStyleClass().add("rc-strong");
        title.setWrapText(true);
        Label name = new Label(question.name());
        name.setWrapText(true);
        TextField fingerprint = new TextField(question.fingerprint());
        fingerprint.setEditable(false);
        fingerprint.getStyleClass().add("rc-fingerprint");
        fingerprint.setAccessibleText(
                messages.text("network.chain.fingerprint", question.fingerprint()));
        Label sentence = new Label(question.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Button agree = new Button(question.agree());
        agree.getStyleClass().add("danger");
        agree.setOnAction(_ -> model.agree());
        Button leave = new Button(messages.text("network.trust.leave"));
        leave.getStyleClass().add("accent");
        leave.setOnAction(_ -> model.leave());
        getChildren().setAll(title, name, fingerprint, sentence, new HBox(8, leave, agree));
        leave.requestFocus();
    }
}
