package dev.rolecall.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.allaccess.AllAccessView;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.control.Chip;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person writes a query with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class FilterBarFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final AllAccessViewModel model = model();

    private AllAccessViewModel model() {
        FakeProvider service = new FakeProvider(Kinds.models());
        for (String name : List.of("support-tone", "sales-tone", "churn")) {
            service.with(
                    Kinds.MODEL,
                    name,
                    name,
                    Grant.of(
                            Principal.of(PrincipalKind.USER, "bea@example.com"), Kinds.MODEL_OWNER),
                    Grant.of(Principal.of(PrincipalKind.GROUP, "team@example.com"), Kinds.WRITER));
        }
        Desk desk = new Desk(service);
        desk.navigation().place().set(Place.ALL_ACCESS);
        return new AllAccessViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                messages);
    }

    @Start
    void start(Stage stage) {
        Scene scene =
                new Scene(
                        new AllAccessView(
                                model,
                                messages,
                                TableHabits.ofThisRun(new SimpleBooleanProperty(true))),
                        980,
                        600);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup(".rc-search").queryAs(TextField.class);
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".rc-filter-chips .rc-chip").queryAllAs(Chip.class).stream()
                .map(chip -> ((Label) chip.getChildren().getFirst()).getText())
                .toList();
    }

    @Test
    void a_query_is_completed_becomes_chips_and_is_taken_away_again(FxRobot robot) {
        robot.clickOn(".rc-search").write("tone who");
        robot.type(KeyCode.TAB);
        assertThat(field(robot).getText()).isEqualTo("tone who:");
        robot.write("gr").type(KeyCode.ENTER);

        assertThat(field(robot).getText()).isEqualTo("tone ");
        assertThat(chips(robot)).containsExactly("Held by: group");
        assertThat(model.shown().get().rows()).hasSize(2);

        robot.write("role:own ");
        assertThat(chips(robot)).containsExactly("Held by: group", "Owns");
        assertThat(model.shown().get().rows()).isEmpty();
        robot.interact(() -> Pictures.take(field(robot).getScene(), "filter-bar-nothing-light"));
        robot.clickOn("Drop Owns (2)");
        assertThat(model.shown().get().rows()).hasSize(2);

        robot.clickOn(".rc-search").eraseText("tone ".length()).type(KeyCode.BACK_SPACE);
        assertThat(chips(robot)).isEmpty();
        assertThat(model.shown().get().rows()).hasSize(6);
    }

    @Test
    void down_offers_every_key_and_escape_puts_the_offer_away_before_the_text(FxRobot robot) {
        robot.clickOn(".rc-search").type(KeyCode.DOWN);
        assertThat(model.completion().offers()).hasSizeGreaterThan(7);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(field(robot).getText()).isEqualTo("kind:");

        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot).getText()).as("the offer is away").isEqualTo("kind:");
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot).getText()).isEmpty();
    }

    @Test
    void a_chip_is_taken_away_by_keyboard(FxRobot robot) {
        robot.clickOn(".rc-search").write("is:wide who:group ");
        robot.interact(() ->
                robot.lookup(".rc-filter-chips .rc-chip .button").queryButton().requestFocus());
        robot.type(KeyCode.DELETE);

        assertThat(chips(robot)).containsExactly("Held by: group");
        robot.clickOn(".rc-search");
        robot.clickOn(".rc-filter-chips .rc-chip .button");
        assertThat(chips(robot)).as("by mouse, out of the field").isEmpty();
    }

    @Test
    void what_is_no_filter_is_told_under_the_field(FxRobot robot) {
        robot.clickOn(".rc-search").write("colour:red ");

        assertThat(robot.lookup(".rc-query-note").queryAs(Label.class).getText())
                .startsWith("colour:red: there is no filter called colour");
        assertThat(model.shown().get().rows()).isEmpty();
        robot.interact(() -> {
            theme.toggle();
            Pictures.take(field(robot).getScene(), "filter-bar-note-dark");
            theme.toggle();
        });
    }

    @Test
    void a_query_from_elsewhere_fills_the_field_and_the_chips(FxRobot robot) {
        robot.interact(() ->
                model.query()
                        .query()
                        .set(model.query().grammar().parse("churn -team is:wide").query()));

        assertThat(field(robot).getText()).isEqualTo("churn -team");
        assertThat(chips(robot)).containsExactly("Open to many");
    }
}
