package dev.rolecall.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Messages;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.failure.FailureView;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.words.Help;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The plain nodes as a person meets them, in both looks.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class ControlsFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private Theme theme;
    private SearchField search;
    private Scene scene;
    private int removed;
    private int helped;

    @Start
    void start(Stage stage) {
        theme = Theme.fixed(Appearance.LIGHT);
        search = new SearchField(messages, "Search names, kinds and people");
        scene = new Scene(gallery(), 700, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private VBox gallery() {
        Avatar person = new Avatar();
        person.show(PrincipalKind.USER, Optional.of("Anna Kowalska"));
        Avatar everyone = new Avatar();
        everyone.show(PrincipalKind.EVERYONE, Optional.empty());
        Avatar team = new Avatar();
        team.show(PrincipalKind.GROUP, Optional.of("Team"));
        Avatar stranger = new Avatar();
        stranger.show(new PrincipalKind("robot"), Optional.of("R2"));
        NameLabel long300 = new NameLabel(("مكتبة العقود 📚 " + "long name ").repeat(12));
        long300.setMaxWidth(300);
        FailureView failure = new FailureView(messages, _ -> helped++);
        failure.show(new Failure.Unreachable(Failure.Cause.CONNECTION, true, "connect refused"));
        VBox box =
                new VBox(
                        12,
                        search,
                        new HBox(
                                8,
                                new ProviderGlyph("M", "Mistral"),
                                new ProviderGlyph("G", "Gemini"),
                                new ProviderGlyph("D", "DataRobot"),
                                new EnvironmentBadge(messages, Environment.PRODUCTION),
                                new EnvironmentBadge(messages, Environment.TEST),
                                new EnvironmentBadge(messages, Environment.SANDBOX)),
                        new HBox(8, person, team, everyone, stranger),
                        new HBox(
                                12,
                                new RoleMark("Viewer", Rank.USE),
                                new RoleMark("Editor", Rank.EDIT),
                                new RoleMark("WRITER", Rank.SHARE),
                                new RoleMark("Owner", Rank.OWN),
                                new RoleMark("AUDITOR", Rank.UNKNOWN)),
                        new HBox(
                                8,
                                new Chip(messages, "environment: production", () -> removed++),
                                new Chip("tuan@example.com"),
                                new Chip(messages, "nobody", () -> {}).refused("Not an address"),
                                new HatchedLabel("This key may not see it"),
                                new KeyHint(KeyCombination.valueOf("Shortcut+Enter"))),
                        new HBox(8, new Label("‹"), long300, new Label("› after it")),
                        new EmptyState(
                                Feather.INBOX,
                                "No account yet",
                                "Add an account, or look around in the sandbox first.",
                                new Button("Add an account")),
                        failure);
        box.setStyle("-fx-padding: 16");
        return box;
    }

    @Test
    void escape_clears_a_search_before_it_means_anything_else(FxRobot robot) {
        robot.clickOn(search).write("legal");
        assertThat(search.getText()).isEqualTo("legal");

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(search.getText()).isEmpty();
    }

    @Test
    void a_chip_is_taken_away_by_its_cross(FxRobot robot) {
        Button cross = robot.lookup(".rc-chip > .button").queryButton();
        assertThat(cross.getAccessibleText()).isEqualTo("Remove environment: production");

        robot.clickOn(cross);

        assertThat(removed).isEqualTo(1);
    }

    @Test
    void a_failure_offers_what_helps(FxRobot robot) {
        robot.clickOn("Try again");

        assertThat(helped).isEqualTo(1);
    }

    @Test
    void a_sign_in_that_ended_offers_one_button_to_sign_in_again(FxRobot robot) {
        List<Help> chosen = new ArrayList<>();
        robot.interact(() -> {
            FailureView ended = new FailureView(messages, chosen::add);
            ended.show(new Failure.SignInAgain("Token has been revoked."));
            scene.setRoot(new StackPane(ended));
        });

        assertThat(robot.lookup(".button").queryAll()).hasSize(1);
        robot.clickOn("Sign in again…");

        assertThat(chosen).containsExactly(Help.SIGN_IN);
    }

    @Test
    void the_look_changes_at_once_and_both_looks_have_all_colours() {
        List<Color> fills =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            Color light = fillOfTheFirstWord();
                            Pictures.take(scene, "controls-light");
                            theme.toggle();
                            scene.getRoot().applyCss();
                            Color dark = fillOfTheFirstWord();
                            Pictures.take(scene, "controls-dark");
                            return List.of(light, dark);
                        });

        assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(fills.get(0).getBrightness()).isLessThan(0.4);
        assertThat(fills.get(1).getBrightness()).isGreaterThan(0.6);
    }

    private Color fillOfTheFirstWord() {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        Label word = (Label) scene.getRoot().lookup(".rc-role > .label");
        return (Color) word.getTextFill();
    }
}
