package dev.rolecall.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.allaccess.AllAccessView;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.resources.ResourcesView;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Half of an account is gone after a refresh: what a person sees and can do about it.
@ExtendWith(ApplicationExtension.class)
class DoubtFxTest {
    private static final int MODELS = 24;

    /// What the sidebar and the inspector leave of a window of 1000 pixels.
    private static final double NARROW = 390;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final FakeProvider service = new FakeProvider(Kinds.models());
    private Optional<Desk> desk = Optional.empty();
    private Optional<Scene> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        for (int model = 0; model < MODELS; model++) {
            service.with(Kinds.MODEL, "m" + model, "support-tone-v" + model, people(12));
        }
        Desk made = new Desk(service);
        desk = Optional.of(made);
        Scene scene = new Scene(resources(made), 980, 560);
        theme.dress(scene);
        shown = Optional.of(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_notice_says_how_much_is_gone_and_is_seen_in_both_places(FxRobot robot) {
        robot.interact(this::halve);

        assertThat(words(robot))
                .contains("144 of 288 grants of My models are gone since", "credential");
        assertThat(truth().doubt()).isPresent();
        shoot(robot, "doubt-resources");
        robot.interact(() -> {
            desk().navigation().place().set(Place.ALL_ACCESS);
            shown.orElseThrow().setRoot(allAccess(desk()));
        });
        assertThat(words(robot)).contains("144 of 288 grants");
        shoot(robot, "doubt-all-access");
    }

    @Test
    void words_and_buttons_find_room_in_the_narrowest_window(FxRobot robot) {
        robot.interact(this::halve);
        Region view = (Region) shown.orElseThrow().getRoot();

        robot.interact(() -> {
            view.resize(NARROW, 300);
            view.layout();
        });

        assertThat(view.minWidth(-1)).isLessThanOrEqualTo(NARROW);
        assertThat(robot.lookup(DoubtFxTest::tellsOfDoubt).queryAllAs(Labeled.class))
                .hasSizeGreaterThan(5)
                .allSatisfy(labeled ->
                        assertThat(labeled.localToScene(labeled.getLayoutBounds()).getMaxX())
                                .isLessThanOrEqualTo(NARROW));
        Region strip = robot.lookup(".rc-truth").queryAs(Region.class);
        assertThat(strip.getHeight()).isGreaterThanOrEqualTo(strip.prefHeight(NARROW));
        assertThat(button(robot, "listing.doubt.show").getWidth())
                .isGreaterThanOrEqualTo(button(robot, "listing.doubt.show").prefWidth(-1));
        robot.interact(() -> Pictures.take(shown.orElseThrow(), "doubt-narrow"));
    }

    private static boolean tellsOfDoubt(Node node) {
        return node instanceof Labeled
                && Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .anyMatch(
                                above -> above instanceof DoubtStrip || above instanceof FactStrip);
    }

    @Test
    void one_account_is_asked_about_after_the_other(FxRobot robot) {
        robot.interact(() -> {
            desk().open(service, "Second", Environment.TEST);
            halve();
        });
        assertThat(words(robot)).contains("My models", "One more account waits");

        robot.clickOn(button(robot, "listing.doubt.keep"));

        assertThat(words(robot)).contains("of Second are gone").doesNotContain("more account");
    }

    @Test
    void what_was_known_is_kept_by_keyboard(FxRobot robot) {
        robot.interact(this::halve);

        robot.interact(() -> button(robot, "listing.doubt.keep").requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(truth().doubt()).isEmpty();
        assertThat(grants()).isEqualTo(288);
        assertThat(robot.lookup(".rc-attention-strip").tryQuery()).isEmpty();
    }

    @Test
    void what_was_read_is_shown_by_keyboard(FxRobot robot) {
        robot.interact(this::halve);

        robot.interact(() -> button(robot, "listing.doubt.keep").requestFocus());
        robot.type(KeyCode.TAB, KeyCode.SPACE);

        assertThat(truth().doubt()).isEmpty();
        assertThat(grants()).isEqualTo(144);
        assertThat(robot.lookup(".rc-attention-strip").tryQuery()).isEmpty();
    }

    @Test
    void both_ways_out_are_commands_that_say_when_there_is_nothing_to_decide(FxRobot robot) {
        ResourcesView view = (ResourcesView) shown.orElseThrow().getRoot();
        assertThat(view.commands())
                .filteredOn(command -> command.words().key().startsWith("listing.doubt"))
                .hasSize(2)
                .allMatch(command -> command.against().get().isPresent());

        robot.interact(() -> {
            halve();
            view.commands().stream()
                    .filter(command -> command.words().key().equals("listing.doubt.showAll"))
                    .forEach(command -> {
                        assertThat(command.against().get()).isEmpty();
                        command.action().run();
                    });
        });

        assertThat(grants()).isEqualTo(144);
    }

    private void halve() {
        for (int account = 0; account < desk().accounts().accounts().size(); account++) {
            for (int model = 0; model < MODELS; model++) {
                Desk.service(desk().accounts().accounts().get(account))
                        .holding(desk().ref(account, Kinds.MODEL, "m" + model), people(6));
            }
        }
        desk().inventory().refreshAll();
    }

    private Parent resources(Desk made) {
        return new ResourcesView(
                new ResourcesViewModel(scope(made), made.staging(), made.operations(), messages),
                messages,
                habits());
    }

    private Parent allAccess(Desk made) {
        return new AllAccessView(
                new AllAccessViewModel(scope(made), made.staging(), made.operations(), messages),
                messages,
                habits());
    }

    private static TableHabits habits() {
        return TableHabits.ofThisRun(new SimpleBooleanProperty(true));
    }

    private static Scope scope(Desk made) {
        return new Scope(made.accounts(), made.inventory(), made.navigation());
    }

    private String words(FxRobot robot) {
        return robot.lookup(".rc-attention-strip").lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList()
                .toString();
    }

    private Button button(FxRobot robot, String key) {
        return robot
                .lookup(".rc-attention-strip")
                .lookup(".button")
                .queryAllAs(Button.class)
                .stream()
                .filter(each -> each.getText().equals(messages.text(key)))
                .findFirst()
                .orElseThrow();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(shown.orElseThrow(), name + "-light");
            theme.toggle();
            Pictures.take(shown.orElseThrow(), name + "-dark");
            theme.toggle();
        });
    }

    private Desk desk() {
        return desk.orElseThrow();
    }

    private AccountTruth truth() {
        AccountId id = desk().account(0);
        return desk().inventory().snapshot().get().truth(id).orElseThrow();
    }

    private int grants() {
        return desk().inventory().snapshot().get().grants(Optional.empty());
    }

    private static Grant[] people(int count) {
        List<Grant> people =
                IntStream.range(0, count)
                        .mapToObj(number ->
                                Grant.of(
                                        Principal.of(
                                                PrincipalKind.USER,
                                                "person" + number + "@example.com"),
                                        Kinds.READER))
                        .toList();
        return people.toArray(Grant[]::new);
    }
}
