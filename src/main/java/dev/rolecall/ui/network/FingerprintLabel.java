package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import javafx.scene.control.Label;

/// A fingerprint in two lines of equal length, so that it can be compared half by half.
final class FingerprintLabel extends Label {
    FingerprintLabel(String fingerprint, Messages messages) {
        super(messages.text("network.chain.fingerprint", "\n" + halves(fingerprint)));
        getStyleClass().add("rc-fingerprint");
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(messages.text("network.chain.fingerprint", fingerprint));
    }

    private static String halves(String fingerprint) {
        int middle = fingerprint.indexOf(':', fingerprint.length() / 2) + 1;
        return fingerprint.substring(0, middle) + "\n" + fingerprint.substring(middle);
    }
}
