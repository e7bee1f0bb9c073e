package dev.rolecall.app;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.ui.access.AccessRow;
import dev.rolecall.ui.resources.ResourceRow;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

/// A morning at the window: accounts are added, read and changed, some of it fails, the console is
/// locked and unlocked, something breaks, the window is closed.
final class WindowSession {
    private final WindowHands hands = WindowHands.beforeTheProgram();
    private final WindowPlan plan;
    private final AccountsByHand accounts;

    WindowSession(WindowPlan plan) {
        this.plan = plan;
        this.accounts = new AccountsByHand(hands, plan);
    }

    void run() throws InterruptedException, IOException {
        hands.untilOpen();
        addAccounts();
        removeSomebody();
        applyTwice();
        hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        lockAndUnlock();
        breakSomething();
        // What was read again after the unlocking would have to be cancelled first.
        hands.untilSaid("Nothing is running");
        hands.close();
    }

    private void addAccounts() throws InterruptedException, IOException {
        accounts.makeVault();
        accounts.addStored("Mistral", "M kept", plan.get("mistral"), plan.get("mistralToken"));
        accounts.addStored("Gemini", "G kept", plan.get("gemini"), plan.get("geminiToken"));
        accounts.addStored(
                "DataRobot", "D kept", plan.get("dataRobot"), plan.get("dataRobotToken"));
        accounts.addConsented("G consented", plan.get("gemini"), Path.of(plan.get("copied")));
        accounts.addStored("Mistral", "M rejected", plan.get("mistral"), plan.get("rejected"));
        hands.untilSaid("The credential was rejected");
        useProxy();
        accounts.addUnreachable(
                "Mistral", "M behind", plan.get("behindProxy"), plan.get("mistralToken"));
    }

    private void useProxy() throws InterruptedException {
        hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        hands.untilSaid("Way out");
        hands.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.press("One proxy");
        hands.type("Proxy", plan.get("proxy"));
        hands.type("User", plan.get("proxyUser"));
        hands.type("Password", plan.get("proxyPassword"));
        hands.press("Use this way out");
        hands.untilSaid("Saved; requests go this way from now on.");
        hands.press("Close");
        hands.untilNoSheet();
    }

    private void removeSomebody() throws InterruptedException {
        hands.select(
                "Resources",
                ResourceRow.class,
                row -> row.ref().kind().equals(new ResourceKind("library")));
        hands.select(
                "Access list",
                AccessRow.class,
                row ->
                        row.principal().kind().equals(PrincipalKind.USER)
                                && !row.me()
                                && !row.owner());
        hands.keys(KeyCode.DELETE);
    }

    /// The service refuses the change the first time.
    private void applyTwice() throws InterruptedException {
        hands.press("Review 1 change");
        hands.press("Unlock for 15 minutes");
        hands.press("Apply 1 change");
        hands.untilNoSheet();
        hands.untilSaid("Changes unlocked on M kept");
        hands.untilSaid("refused");
        hands.press("Review 1 change");
        hands.press("Apply 1 change");
        hands.untilNoSheet();
        hands.untilGone("rc-pending-bar");
    }

    private void lockAndUnlock() throws InterruptedException {
        hands.keys(KeyCode.CONTROL, KeyCode.L);
        hands.untilSaid("The console is locked");
        hands.untilNotSaid("Changes unlocked on");
        hands.type("Passphrase", plan.get("wrongPassphrase"));
        hands.press("Unlock");
        hands.untilSaid("This passphrase does not open the vault");
        hands.type("Passphrase", plan.get("passphrase"));
        hands.press("Unlock");
        hands.untilGone("rc-lock-bar");
    }

    /// Breaks as code does that puts what it was given into what it throws.
    private void breakSomething() throws InterruptedException {
        Screen.later(() -> {
            throw new IllegalStateException(
                    "not with " + plan.get("mistralToken"),
                    new IllegalArgumentException(plan.get("passphrase")));
        });
        hands.untilSaid("Something in Rolecall broke");
        hands.press("Close this");
        hands.untilNoSheet();
    }
}
