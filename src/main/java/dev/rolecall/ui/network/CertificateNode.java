package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One certificate of a chain: whom it belongs to, who issued it, when it is valid, its
/// fingerprint.
final class CertificateNode extends VBox {
    private static final double INDENT = 20;

    CertificateNode(CertificateLine line, Messages messages) {
        getStyleClass().add("rc-certificate");
        setPadding(new Insets(4, 0, 4, INDENT * line.depth()));
        Label subject =
                new Label(
                        line.subject(),
                        new FontIcon(
                                line.depth() == 0 ? Feather.SERVER : Feather.CORNER_DOWN_RIGHT));
        subject.getStyleClass().add("rc-strong");
        Label about = new Label(line.issuer() + "  ·  " + line.validity());
        about.getStyleClass().add("rc-muted");
        about.setWrapText(true);
        FingerprintLabel fingerprint = new FingerprintLabel(line.fingerprint(), messages);
        getChildren().addAll(subject, about, fingerprint);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                String.join(
                        ", ",
                        line.subject(),
                        line.issuer(),
                        line.validity(),
                        fingerprint.getAccessibleText()));
    }
}
