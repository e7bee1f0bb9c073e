package dev.rolecall.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReviewFxTest {
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant PAUL = FakeService.grant("paul", FakeService.READER);
    private static final Grant OTTO = FakeService.grant("otto", FakeService.OWNER);

    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final Desk desk = desk();
    private final OpenAccount account = desk.open(Environment.PRODUCTION);
    private final ResourceRef contracts = Desk.document(account.account().id(), "Contracts 2026");
    private final ReviewViewModel model =
            new ReviewViewModel(desk.accounts(), desk.inventory(), desk.staging(), desk.applying());
    private Optional<Scene> shown = Optional.empty();

    private static Desk desk() {
        try {
            return new Desk(
                    Files.createTempDirectory("rolecall"),
                    (service, id) ->
                            service.together(2)
                                    .holding(Desk.document(id, "Contracts 2026"), ANNA, PAUL, OTTO)
                                    .holding(Desk.document(id, "Press archive"), ANNA, OTTO));
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    @Start
    void start(Stage stage) {
        ReviewView view = new ReviewView(model, desk.messages());
        VBox.setVgrow(view, Priority.ALWAYS);
        Scene scene = new Scene(new VBox(view, new PendingBar(model, desk.messages())), 900, 680);
        shown = Optional.of(scene);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_review_shows_refusals_first_and_sends_by_keyboard_alone(FxRobot robot) {
        account.lock().unlock(java.time.Duration.ofMinutes(5));
        stage(robot);
        robot.interact(model::open);
        robot.interact(() -> view().focusDecision());
        shoot(robot, "review");
        assertThat(robot.lookup("Apply 4 changes").tryQuery()).isPresent();

        robot.write("OPS-4411");
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(model.review().get()).isEmpty();
        assertThat(Desk.service(account).sent()).isNotEmpty();
        assertThat(desk.staging().staging().get().changes())
                .containsExactly(new Change.Revoke(contracts, OTTO));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 560})
    void what_there_is_room_for_is_not_scrolled(int width, FxRobot robot) {
        robot.interact(() -> view().getScene().getWindow().setWidth(width));
        stage(robot);
        robot.interact(model::open);
        robot.interact(() -> {});

        ScrollPane scroll = robot.lookup(".rc-review-scroll").queryAs(ScrollPane.class);
        Region content = (Region) scroll.getContent();

        assertThat(view().getHeight()).isLessThan(view().getScene().getHeight() - 20);
        assertThat(content.getHeight()).isLessThanOrEqualTo(scroll.getViewportBounds().getHeight());
    }

    @Test
    void the_exact_requests_are_shown_on_demand(FxRobot robot) {
        stage(robot);
        robot.interact(model::openWithRequests);
        shoot(robot, "review-requests");

        assertThat(robot.lookup(".rc-review-request").queryAll()).isNotEmpty();
    }

    @Test
    void a_locked_account_says_so_and_unlocks_in_place(FxRobot robot) {
        stage(robot);
        robot.interact(model::open);
        shoot(robot, "review-locked");
        assertThat(model.review().get().orElseThrow().sendable()).isFalse();

        robot.clickOn(desk.messages().text("review.unlock", 15));

        assertThat(model.review().get().orElseThrow().sendable()).isTrue();
    }

    @Test
    void escape_goes_back_with_everything_still_staged(FxRobot robot) {
        stage(robot);
        robot.interact(model::open);
        robot.interact(() -> view().focusDecision());

        robot.push(KeyCode.ESCAPE);

        assertThat(model.review().get()).isEmpty();
        assertThat(model.staged().get().total()).isEqualTo(5);
    }

    private Scene scene() {
        return shown.orElseThrow();
    }

    private ReviewView view() {
        return (ReviewView) scene().getRoot().getChildrenUnmodifiable().getFirst();
    }

    private void stage(FxRobot robot) {
        robot.interact(() ->
                desk.staging()
                        .putAll(
                                List.of(
                                        new Change.Give(
                                                contracts,
                                                FakeService.user("elif"),
                                                FakeService.READER),
                                        new Change.ChangeRole(contracts, PAUL, FakeService.EDITOR),
                                        new Change.Revoke(contracts, ANNA),
                                        new Change.Revoke(contracts, OTTO),
                                        new Change.Give(
                                                Desk.document(
                                                        account.account().id(), "Press archive"),
                                                Principal.everyone(),
                                                FakeService.READER))));
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(scene(), name + "-light");
            theme.toggle();
            Pictures.take(scene(), name + "-dark");
            theme.toggle();
        });
    }
}
