package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Colour;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The menu offers to sign in where a consent in the browser is the account's credential.
@ExtendWith(ApplicationExtension.class)
class SignInMenuFxTest {
    @TempDir private Path folder;

    @Test
    void only_an_account_that_signs_in_with_the_browser_offers_it(FxRobot robot) {
        Room room = new Room(folder, new ImmediateOperations(), Clock.systemUTC());
        robot.interact(() -> {
            AccountId stored = room.keep("Stored", Optional.empty(), Colour.NONE);
            AccountId consented = room.keepConsent("Consented", Path.of("/home/me/client.json"));
            SidebarViewModel sidebar =
                    new SidebarViewModel(
                            room.workspace.accounts(),
                            room.workspace.profiles(),
                            room.workspace.inventory(),
                            room.workspace.navigation(),
                            room.workspace.operations(),
                            room.messages,
                            Clock.systemUTC());

            assertThat(offered(sidebar, consented, room)).isTrue();
            assertThat(offered(sidebar, stored, room)).isFalse();
        });
    }

    private static boolean offered(SidebarViewModel sidebar, AccountId id, Room room) {
        AccountRow row =
                sidebar.accounts().stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        AccountMenu menu = new AccountMenu(new NoActions(), room.messages);
        menu.show(row, "lock");
        return menu.getItems().stream()
                .filter(item -> "Sign in to Google…".equals(item.getText()))
                .anyMatch(MenuItem::isVisible);
    }

    /// Nothing of this is asked for.
    private static final class NoActions implements SidebarActions {
        @Override
        public void toggleOnly(AccountId id) {}

        @Override
        public void toggleLock(AccountId id) {}

        @Override
        public void readAgain(AccountId id) {}

        @Override
        public void showCard(AccountId id) {}

        @Override
        public void checkNetwork(AccountId id) {}

        @Override
        public void edit(AccountId id) {}

        @Override
        public void signIn(AccountId id) {}

        @Override
        public void signOut(AccountId id) {}

        @Override
        public void duplicate(AccountId id) {}

        @Override
        public void move(AccountId id, boolean up) {}

        @Override
        public void enable(AccountId id, boolean enabled) {}

        @Override
        public void remove(AccountId id) {}

        @Override
        public void exportAll() {}

        @Override
        public void importSome() {}
    }
}
