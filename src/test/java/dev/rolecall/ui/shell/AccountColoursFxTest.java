package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.access.InspectorView;
import dev.rolecall.ui.access.InspectorViewModel;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.review.ReviewView;
import dev.rolecall.ui.review.ReviewViewModel;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The colour and the environment of an account wherever something is decided about it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class AccountColoursFxTest {
    private final HandClock clock = new HandClock();
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private Room room;
    private Shell shell;
    private Scene scene;
    private Scene beside;
    private AccountId europe;
    private AccountId america;
    private ReviewViewModel review;

    @Start
    void start(Stage stage) throws IOException {
        room =
                new Room(
                        Files.createTempDirectory("colours"),
                        new ImmediateOperations(clock),
                        clock);
        shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        europe = room.keep("Acme Europe", Optional.empty(), Colour.TEAL);
        america = room.keep("Acme America", Optional.empty(), Colour.NONE);
        Workspace desk = room.workspace;
        desk.inventory().refreshAll();
        InspectorViewModel inspector =
                new InspectorViewModel(
                        desk.accounts(),
                        desk.inventory(),
                        desk.staging(),
                        desk.navigation(),
                        desk.operations(),
                        clock,
                        Locale.ENGLISH);
        review =
                new ReviewViewModel(
                        desk.accounts(), desk.inventory(), desk.staging(), desk.applying());
        beside =
                new Scene(
                        new HBox(
                                new InspectorView(
                                        inspector,
                                        room.messages,
                                        TableHabits.ofThisRun(new SimpleBooleanProperty(true))),
                                new ReviewView(review, room.messages)),
                        1000,
                        700);
        theme.dress(beside);
        Stage other = new Stage();
        other.setScene(beside);
        other.show();
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_inspector_and_the_groups_of_the_review_wear_the_colour_of_their_account(
            FxRobot robot) {
        robot.interact(() -> {
            stage(europe);
            stage(america);
            room.workspace.navigation().selected().setAll(shelf(europe));
            review.open();
        });

        assertThat(colours(beside, ".rc-inspector-head")).containsExactly("rc-colour-teal");
        assertThat(colours(beside, ".rc-review-group")).containsExactly("rc-colour-teal");
        shoot(robot, beside, "account-colours");

        robot.interact(() -> paint(europe, Colour.RED));
        assertThat(colours(beside, ".rc-inspector-head")).containsExactly("rc-colour-red");
        assertThat(colours(beside, ".rc-review-group")).containsExactly("rc-colour-red");
        robot.interact(() -> room.workspace.navigation().selected().setAll(shelf(america)));
        assertThat(colours(beside, ".rc-inspector-head")).isEmpty();
    }

    @Test
    void the_question_before_an_account_goes_shows_which_one(FxRobot robot) {
        robot.interact(() -> {
            stage(europe);
            shell.removeAccount(europe);
        });

        assertThat(colours(scene, ".rc-question")).containsExactly("rc-colour-teal");
        assertThat(badges()).containsExactly("production");
        shoot(robot, scene, "account-question");
    }

    @Test
    void closing_over_changes_shows_the_account_they_are_sent_to_if_it_is_one(FxRobot robot) {
        List<List<String>> seen = new ArrayList<>();
        robot.interact(() -> {
            room.workspace
                    .staging()
                    .sending()
                    .addListener((_, _, sent) -> {
                        if (!sent.isEmpty()) {
                            shell.askToClose(sent.size(), () -> {});
                            seen.add(badges());
                            seen.add(colours(scene, ".rc-question"));
                            shell.view().sheets().hide();
                        }
                    });
            stage(europe);
            apply();
            stage(america);
            room.workspace.staging().put(removal(europe, "ben@example.com"));
            apply();
        });

        assertThat(seen)
                .containsExactly(
                        List.of("production"), List.of("rc-colour-teal"), List.of(), List.of());
    }

    /// Sends everything staged.
    private void apply() {
        room.workspace.applying().apply(room.workspace.applying().plan(), "");
    }

    private List<String> badges() {
        return scene.getRoot().lookupAll(".rc-question .rc-environment").stream()
                .map(badge -> ((Label) badge).getText())
                .toList();
    }

    /// The colours seen below nodes of a style class.
    private static List<String> colours(Scene scene, String where) {
        return scene.getRoot().lookupAll(where + " .rc-swatch").stream()
                .filter(Node::isVisible)
                .flatMap(swatch -> swatch.getStyleClass().stream())
                .filter(style -> style.startsWith("rc-colour-"))
                .toList();
    }

    private void paint(AccountId id, Colour colour) {
        Profile kept = room.workspace.profiles().profiles().get().find(id).orElseThrow();
        Profile painted =
                new Profile(kept.account(), kept.source(), kept.group(), colour, kept.enabled());
        room.workspace.profiles().save(painted, Optional.empty(), _ -> {});
    }

    private void stage(AccountId account) {
        room.workspace.staging().put(removal(account, "anna@example.com"));
    }

    private static Change removal(AccountId account, String address) {
        return new Change.Revoke(shelf(account), Room.grant(address));
    }

    private static ResourceRef shelf(AccountId account) {
        return new ResourceRef(account, Kinds.RACK, "one");
    }

    private void shoot(FxRobot robot, Scene shown, String name) {
        robot.interact(() -> {
            Pictures.take(shown, name + "-light");
            theme.toggle();
            Pictures.take(shown, name + "-dark");
            theme.toggle();
        });
    }
}
