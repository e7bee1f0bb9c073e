package dev.rolecall.app;

import dev.rolecall.ui.accounts.CredentialKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;

/// Adds accounts at the window, as a person does who types their secrets.
final class AccountsByHand {
    private final WindowHands hands;
    private final WindowPlan plan;

    AccountsByHand(WindowHands hands, WindowPlan plan) {
        this.hands = hands;
        this.plan = plan;
    }

    /// Makes the vault the first account asks for, and leaves the account for later.
    void makeVault() throws InterruptedException {
        hands.press("Add an account");
        hands.press("A passphrase you type at each start");
        hands.type("Passphrase", plan.get("passphrase"));
        hands.type("Passphrase once more", plan.get("passphrase"));
        hands.press("Make the vault");
        hands.untilSaid("Where the secret comes from is up to you.");
        hands.press("Cancel");
        hands.untilNoSheet();
    }

    void addStored(String service, String name, String address, String token)
            throws InterruptedException {
        fill(service, name, address);
        hands.type("rc-token", token);
        hands.press("Add account");
        hands.untilNoSheet();
    }

    /// Adds an account at whose address nothing answers, which has to be said twice.
    void addUnreachable(String service, String name, String address, String token)
            throws InterruptedException {
        fill(service, name, address);
        hands.type("rc-token", token);
        hands.press("Add account");
        hands.untilSaid("To keep this address all the same, save once more.");
        hands.press("Add account");
        hands.untilNoSheet();
    }

    /// Adds an account that signs in to Google, and allows that in a browser.
    ///
    /// @param copied where the address of the page is written that was copied
    void addConsented(String name, String address, Path copied)
            throws InterruptedException, IOException {
        fill("Gemini", name, address);
        Screen.call(() -> {
            ComboBox<?> kinds =
                    hands.shown(ComboBox.class)
                            .filter(box -> box.getStyleClass().contains("rc-credential-kind"))
                            .findFirst()
                            .orElseThrow();
            kinds.getSelectionModel()
                    .select(kinds.getItems().indexOf(CredentialKind.GOOGLE_CONSENT));
            return true;
        });
        hands.type("rc-part-client_file", plan.get("client"));
        hands.press("Add account");
        hands.press("Copy");
        String page = hands.clipboard();
        Files.writeString(copied, page);
        try (ConsentBrowser browser = new ConsentBrowser()) {
            browser.allow(URI.create(page), plan.get("administrator"));
        }
        hands.untilSaid("is signed in.");
        hands.untilNoSheet();
    }

    private void fill(String service, String name, String address) throws InterruptedException {
        hands.press("Add an account");
        hands.press(service);
        hands.type("rc-account-name", name);
        hands.type("rc-address", address);
    }
}
