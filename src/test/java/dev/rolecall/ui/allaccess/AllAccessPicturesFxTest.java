package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Takes pictures of all access, in both looks, for people to look at.
@ExtendWith(ApplicationExtension.class)
class AllAccessPicturesFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final FakeProvider service = new FakeProvider(Kinds.models());
    private Optional<Scene> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        List<String> names = List.of("anna", "tuan", "mai", "paul", "elif");
        for (int model = 0; model < 40; model++) {
            Grant[] grants = new Grant[names.size() + 1];
            grants[0] = Grant.of(Principal.everyone(), Kinds.READER);
            for (int each = 0; each < names.size(); each++) {
                Role role = (model + each) % 3 == 0 ? Kinds.WRITER : Kinds.READER;
                grants[each + 1] =
                        Grant.of(
                                Principal.of(PrincipalKind.USER, names.get(each) + "@example.com"),
                                role);
            }
            service.with(Kinds.MODEL, "m" + model, "support-tone-v" + model, grants);
        }
        Desk desk = new Desk(service);
        desk.navigation().place().set(Place.ALL_ACCESS);
        AllAccessViewModel model =
                new AllAccessViewModel(
                        new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                        desk.staging(),
                        desk.operations(),
                        messages);
        List<AllAccessRow> rows = model.shown().get().rows();
        model.editing().take(List.of(rows.get(2)), Kinds.WRITER);
        model.editing().remove(List.of(rows.get(4)));
        desk.staging()
                .put(
                        new Change.Give(
                                desk.ref(0, Kinds.MODEL, "m3"),
                                Principal.of(PrincipalKind.GROUP, "team@example.com"),
                                Kinds.READER));
        AllAccessView view =
                new AllAccessView(
                        model, messages, TableHabits.ofThisRun(new SimpleBooleanProperty(true)));
        Scene scene = new Scene(view, 980, 600);
        theme.dress(scene);
        shown = Optional.of(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void rows_filters_and_the_bulk_bar(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
        shoot(robot, "all-access");
        robot.clickOn("tuan@example.com")
                .press(KeyCode.SHIFT)
                .type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN)
                .release(KeyCode.SHIFT);
        shoot(robot, "all-access-bulk");
        robot.clickOn(".rc-search").write("elif v1");
        shoot(robot, "all-access-filtered");
        robot.write("zzz");
        shoot(robot, "all-access-nothing");
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(shown.orElseThrow(), name + "-light");
            theme.toggle();
            Pictures.take(shown.orElseThrow(), name + "-dark");
            theme.toggle();
        });
    }
}
