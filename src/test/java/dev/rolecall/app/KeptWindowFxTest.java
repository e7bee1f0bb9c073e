package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import dev.rolecall.settings.Look;
import dev.rolecall.settings.SettingsFile;
import dev.rolecall.store.UserFolders;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// How the window comes back in the next run.
@ExtendWith(ApplicationExtension.class)
class KeptWindowFxTest {
    private static final int FIRST_FRAMES = 250;

    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());

    @TempDir private Path folder;

    @AfterEach
    void end() {
        operations.close();
    }

    /// One run of the window: opened, used, closed.
    private Seen run(Keeping keeping, FxRobot robot, Use use) throws Exception {
        return run(keeping, robot, (_, _) -> {}, use);
    }

    /// @param opening what the system does with it before it is drawn
    private Seen run(Keeping keeping, FxRobot robot, Use opening, Use use) throws Exception {
        Theme theme = Theme.fixed(Appearance.LIGHT);
        Desk desk =
                Screen.call(() ->
                        new Desk(
                                operations,
                                folder.resolve("journal"),
                                keeping,
                                new Browser(operations),
                                theme,
                                new Messages(Locale.ENGLISH),
                                Locale.ENGLISH));
        MainWindow window =
                Screen.call(() -> {
                    MainWindow made = new MainWindow(desk, operations, "Rolecall", () -> {});
                    made.show();
                    opening.of(made.scene().getWindow(), theme);
                    return made;
                });
        robot.sleep(FIRST_FRAMES);
        robot.interact(() -> use.of(window.scene().getWindow(), theme));
        robot.interact(() -> {});
        Seen left =
                Screen.call(() -> {
                    Window shown = window.scene().getWindow();
                    Seen seen =
                            new Seen(
                                    shown.getX(),
                                    shown.getY(),
                                    shown.getWidth(),
                                    shown.getHeight(),
                                    theme.appearance().get());
                    window.close();
                    return seen;
                });
        desk.keep();
        desk.close();
        return left;
    }

    @Test
    void it_opens_where_and_as_it_was_left(FxRobot robot) throws Exception {
        Seen left =
                run(
                        SettingsKept.in(folder),
                        robot,
                        (window, theme) -> {
                            window.setY(window.getY() + 3);
                            window.setHeight(window.getHeight() - 4);
                            theme.toggle();
                        });

        Seen back = run(SettingsKept.in(folder), robot, (_, _) -> {});

        assertThat(back).isEqualTo(left);
        assertThat(back.look()).isEqualTo(Appearance.DARK);
        assertThat(new SettingsFile(folder, Clock.systemUTC()).load().settings().look())
                .isEqualTo(Look.DARK);
    }

    @Test
    void a_shift_by_its_own_frame_is_taken_back_and_a_longer_one_is_somebodys_will(FxRobot robot)
            throws Exception {
        Seen first = run(SettingsKept.in(folder), robot, (_, _) -> {});

        Seen shifted =
                run(
                        SettingsKept.in(folder),
                        robot,
                        (window, _) -> move(window, -2, -25),
                        (_, _) -> {});
        Seen moved =
                run(
                        SettingsKept.in(folder),
                        robot,
                        (window, _) -> move(window, 0, 80),
                        (_, _) -> {});

        assertThat(shifted).isEqualTo(first);
        assertThat(moved.y()).isEqualTo(first.y() + 80);
    }

    private static void move(Window window, double right, double down) {
        window.setX(window.getX() + right);
        window.setY(window.getY() + down);
    }

    @Test
    void a_damaged_vault_is_told_in_the_window(FxRobot robot) throws Exception {
        MemoryStore store = new MemoryStore();
        Vault before = VaultStage.vault(folder, store);
        before.createWithSystemKey();
        before.keep("mistral", VaultStage.TOKEN);
        VaultStage.damage(folder);
        Vault vault = VaultStage.vault(folder, store);
        Keeping nothing = Keeping.nothing();
        Keeping guarded =
                new Keeping(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        vault,
                        Optional.of(new Keeping.KeptVault(vault, store)),
                        nothing.way(),
                        nothing.google(),
                        () -> false);
        List<String> told = new ArrayList<>();

        run(
                guarded,
                robot,
                (window, _) ->
                        window.getScene().getRoot().lookupAll(".rc-notice .label").stream()
                                .filter(Label.class::isInstance)
                                .map(label -> ((Label) label).getText())
                                .forEach(told::add));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst())
                .startsWith("The vault of credentials was damaged")
                .contains("typed again", folder.resolve("secrets.vault.damaged-").toString());
    }

    @Test
    void the_sandbox_window_reads_and_writes_no_settings(FxRobot robot) throws Exception {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"format\":\"rolecall-settings\",\"version\":1,\"look\":\"dark\"}");
        Seen seen = run(Keeping.nothing(), robot, (window, _) -> window.setY(window.getY() + 3));

        assertThat(seen.look()).isEqualTo(Appearance.LIGHT);
        assertThat(Keeping.nothing().settings()).isEmpty();
        assertThat(folder.resolve("settings.json")).content().doesNotContain("window");
    }

    @Test
    void the_window_keeps_settings_in_the_persons_folder() throws Exception {
        UserFolders folders =
                new UserFolders(
                        Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()),
                        "Linux",
                        folder);
        SettingsFile file = Keeping.in(folders).settings().orElseThrow();
        file.save(file.load().settings().with(Look.LIGHT));

        assertThat(folder.resolve("config/rolecall/settings.json")).content().contains("light");
    }

    /// What a person sees of the window in the end.
    private record Seen(double x, double y, double width, double height, Appearance look) {}

    /// What a person does with the window.
    private interface Use {
        void of(Window window, Theme theme);
    }
}
