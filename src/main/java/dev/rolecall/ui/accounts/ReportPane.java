package dev.rolecall.ui.accounts;

import dev.rolecall.i18n.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the connection test found: who the credential is, what it can read and write, what it
/// lacks.
final class ReportPane extends VBox {
    private final Messages messages;

    ReportPane(AccountFormViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("rc-report");
        model.report().addListener((_, _, now) -> show(now));
        show(model.report().get());
    }

    private void show(Optional<ConnectionReport> report) {
        getChildren().clear();
        setVisible(report.isPresent());
        setManaged(report.isPresent());
        report.ifPresent(this::fill);
    }

    private void fill(ConnectionReport report) {
        Label headline = line(report.good(), report.headline());
        headline.getStyleClass().add("rc-strong");
        getChildren().add(headline);
        for (String detail : report.details()) {
            Label label = new Label(detail);
            label.setWrapText(true);
            label.getStyleClass().add("rc-muted");
            getChildren().add(label);
        }
        for (ConnectionReport.KindLine kind : report.kinds()) {
            getChildren()
                    .add(
                            line(
                                    kind.readable(),
                                    messages.text(
                                            "accounts.report.kind",
                                            kind.kind(),
                                            kind.reading(),
                                            kind.writing())));
        }
    }

    private static Label line(boolean good, String words) {
        FontIcon icon = new FontIcon(good ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(good ? "rc-good-icon" : "rc-bad-icon");
        Label label = new Label(words, icon);
        label.setWrapText(true);
        return label;
    }
}
