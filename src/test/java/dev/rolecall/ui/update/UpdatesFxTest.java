package dev.rolecall.ui.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.http.Gateway;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.SettingsModel;
import dev.rolecall.update.UpdateCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The sheet about newer versions, with and without an administrator's word.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class UpdatesFxTest {
    private final List<URI> opened = new ArrayList<>();
    private final ImmediateOperations operations = new ImmediateOperations(Clock.systemUTC());
    private Path folder;
    private LocalServer server;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("updates");
        server =
                LocalServer.plain(_ ->
                        LocalServer.said(
                                200,
                                "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":"
                                        + "{\"version\":\"2.0.0\",\"page\":\"http://127.0.0.1/2\"}}"));
        scene = new Scene(sheet(), 1000, 700);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private UpdatesView sheet() {
        URI feed = URI.create("http://127.0.0.1:" + server.port());
        UpdatesViewModel model =
                new UpdatesViewModel(
                        new SettingsModel(Optional.empty(), operations),
                        new UpdateRules(
                                new PolicyFile(folder, _ -> true).read(), Optional.of(feed)),
                        new UpdateCheck(Gateway.plain(), "1.0.0"),
                        operations);
        return new UpdatesView(model, new Messages(Locale.ENGLISH), opened::add, () -> {});
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            UpdatesView sheet = sheet();
            scene.setRoot(sheet);
            sheet.focusFirst();
        });
    }

    @Test
    void a_key_looks_and_the_page_of_what_is_newer_is_opened(FxRobot robot) {
        show(robot);
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("Rolecall 2.0.0 can be had.").tryQuery()).isPresent();
        robot.interact(() -> Pictures.take(scene, "updates"));
        robot.clickOn("Open its page");

        assertThat(opened).containsExactly(URI.create("http://127.0.0.1/2"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void what_an_administrator_switched_off_is_shown_locked_and_asks_nobody(FxRobot robot)
            throws Exception {
        Files.writeString(
                folder.resolve("config.json"),
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"managedBy\":\"Acme IT\","
                        + "\"updates\":{\"check\":\"off\"}}");
        show(robot);

        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        Button.class, close -> assertThat(close.getText()).isEqualTo("Close"));
        assertThat(robot.lookup("Fixed for this machine by Acme IT.").tryQuery()).isPresent();
        assertThat(robot.lookup(CheckBox.class::isInstance).query().isDisabled()).isTrue();
        robot.clickOn("Look now");
        assertThat(server.asked()).isEmpty();
    }
}
