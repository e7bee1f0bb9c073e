package dev.rolecall.ui.credential;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of a credential as a sheet: who it is, what else is known, and a table of what it can
/// do with each kind of resource. Every judgement has a sign and words.
public final class CredentialCardView extends VBox {
    private static final List<Integer> SHARES = List.of(14, 20, 36, 30);

    private final Messages messages;
    private final VBox facts = new VBox();
    private final GridPane kinds = new GridPane();
    private final Label identity = new Label();
    private final Button close;
    private final Timeline minutes;

    public CredentialCardView(CredentialCardViewModel model, Messages messages, Runnable onClose) {
        this.messages = messages;
        getStyleClass().addAll("rc-sheet", "rc-card-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        identity.getStyleClass().add("rc-strong");
        identity.setWrapText(true);
        facts.getStyleClass().add("rc-card-facts");
        kinds.getStyleClass().add("rc-card-kinds");
        SHARES.forEach(share -> kinds.getColumnConstraints().add(column(share)));
        VBox body = new VBox(identity, facts, kinds);
        body.getStyleClass().add("rc-card-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("rc-card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close = new Button(messages.text("card.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> onClose.run());
        Button again = new Button(messages.text("card.readAgain"));
        again.setOnAction(_ -> model.readAgain());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(again, space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        getChildren().addAll(head(model.card().get()), scroll, foot);
        minutes = new Timeline(new KeyFrame(Duration.seconds(5), _ -> model.refresh()));
        minutes.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> keepTime(scene != null));
        model.card().subscribe(this::show);
    }

    /// Puts the keyboard on the sheet.
    public void focusClose() {
        close.requestFocus();
    }

    /// Countdowns go on only while somebody can see them.
    private void keepTime(boolean shown) {
        if (shown) {
            minutes.play();
        } else {
            minutes.stop();
        }
    }

    private HBox head(CredentialCard card) {
        NameLabel title = new NameLabel(messages.text("card.title", Isolated.of(card.account())));
        title.getStyleClass().add("rc-heading");
        EnvironmentBadge badge = new EnvironmentBadge(messages);
        badge.show(card.environment());
        HBox head =
                new HBox(
                        8,
                        new ProviderGlyph(card.glyph(), messages.text(card.service())),
                        title,
                        badge);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private void show(CredentialCard card) {
        identity.setText(messages.text(card.identity()));
        facts.getChildren().setAll(card.facts().stream().map(this::fact).toList());
        kinds.getChildren().clear();
        kinds.addRow(
                0,
                heading("card.kind"),
                heading("card.list"),
                heading("card.readAccess"),
                heading("card.changeAccess"));
        int row = 1;
        for (KindAbilities kind : card.kinds()) {
            Label name = new Label(messages.text(kind.kind()));
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            kinds.addRow(
                    row++,
                    name,
                    ability(kind.list()),
                    ability(kind.read()),
                    ability(kind.change()));
        }
    }

    private Label heading(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("rc-section");
        return label;
    }

    private Label fact(Message words) {
        Label label = new Label(messages.text(words));
        label.setWrapText(true);
        label.getStyleClass().add("rc-muted");
        return label;
    }

    private HBox ability(Ability ability) {
        FontIcon icon =
                new FontIcon(
                        switch (ability.sign()) {
                            case YES -> Feather.CHECK;
                            case PARTLY -> Feather.ALERT_TRIANGLE;
                            case NO -> Feather.SLASH;
                            case UNKNOWN -> Feather.HELP_CIRCLE;
                        });
        icon.getStyleClass()
                .add(
                        switch (ability.sign()) {
                            case YES -> "rc-good-icon";
                            case PARTLY, NO -> "rc-bad-icon";
                            case UNKNOWN -> "rc-unknown-icon";
                        });
        Label label = new Label(messages.text(ability.words()));
        label.setWrapText(true);
        label.setAccessibleText(
                messages.text(
                        switch (ability.sign()) {
                            case YES -> "card.sign.yes";
                            case PARTLY -> "card.sign.partly";
                            case NO -> "card.sign.no";
                            case UNKNOWN -> "card.sign.unknown";
                        },
                        label.getText()));
        HBox both = new HBox(6, icon, label);
        GridPane.setValignment(both, VPos.TOP);
        return both;
    }

    private static ColumnConstraints column(int share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}
