package dev.rolecall.ui.allaccess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.OnScreen;
import dev.rolecall.testing.StallWatch;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen's thread under watch while grants are listed, filtered, sorted and changed: what it
/// does must not grow with how many there are. An account with few and one with many are compared
/// in one run, by the processor time they take of that thread.
@ExtendWith(ApplicationExtension.class)
@EnabledOnOs(OS.LINUX)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class VastAllAccessFxTest {
    private static final int PEOPLE = 200;
    private static final int FEW = 10;
    private static final int MANY = 50 * FEW;

    /// Going through all grants on the screen's thread is fifty times as much for the many.
    private static final int OUT_OF_PROPORTION = 6;

    private final BackgroundOperations operations =
            new BackgroundOperations(Platform::runLater, Clock.systemUTC());
    private final Desk desk =
            new Desk(of(Kinds.models(), Kinds.MODEL, FEW), of(Kinds.shelves(), Kinds.SHELF, MANY));
    private final AtomicInteger answers = new AtomicInteger();
    private AllAccessViewModel model;

    private static FakeProvider of(Descriptor provider, ResourceKind kind, int resources) {
        FakeProvider service = new FakeProvider(provider);
        Grant[] everyone =
                IntStream.range(0, PEOPLE)
                        .mapToObj(VastAllAccessFxTest::reader)
                        .toArray(Grant[]::new);
        for (int number = 0; number < resources; number++) {
            service.with(kind, "r" + number, "resource " + number, everyone);
        }
        return service;
    }

    private static Grant reader(int number) {
        return Grant.of(
                Principal.of(PrincipalKind.USER, "reader" + number + "@example.com"), Kinds.READER);
    }

    private AllAccessViewModel model() {
        desk.navigation().place().set(Place.ALL_ACCESS);
        AllAccessViewModel made =
                new AllAccessViewModel(
                        new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                        desk.staging(),
                        operations,
                        new Messages(Locale.ENGLISH));
        made.shown().addListener(_ -> answers.incrementAndGet());
        return made;
    }

    @Start
    void start(Stage stage) {
        model = model();
        AllAccessView view =
                new AllAccessView(
                        model,
                        new Messages(Locale.ENGLISH),
                        TableHabits.ofThisRun(new SimpleBooleanProperty()));
        Scene scene = new Scene(view, 980, 600);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void stop() {
        operations.close();
    }

    @Test
    void many_grants_ask_no_more_of_the_screens_thread_than_few(FxRobot robot) throws Exception {
        // What is done for the first time takes longer.
        work(robot, 0, Kinds.MODEL, FEW);
        work(robot, 1, Kinds.SHELF, MANY);

        Duration few = work(robot, 0, Kinds.MODEL, FEW);
        Duration many = work(robot, 1, Kinds.SHELF, MANY);

        assertThat(many).isLessThan(few.multipliedBy(OUT_OF_PROPORTION));
    }

    /// The most processor time of the screen's thread in one go.
    private Duration work(FxRobot robot, int account, ResourceKind kind, int resources)
            throws Exception {
        Change change = new Change.Revoke(desk.ref(account, kind, "r1"), reader(77));
        try (StallWatch watch = StallWatch.start()) {
            watch.settle();
            show(robot, () -> look(account), resources * PEOPLE);
            show(robot, () -> model.query().typed("reader77", true), resources);
            show(robot, () -> model.query().typed("", true), resources * PEOPLE);
            for (boolean descending : new boolean[] {true, false}) {
                AllAccessColumn.Order order =
                        new AllAccessColumn.Order(AllAccessColumn.WHO, descending);
                ask(robot, () -> model.order().set(List.of(order)));
            }
            ask(robot, () -> desk.staging().put(change));
            ask(robot, () -> desk.staging().undo());
            watch.settle();
            return watch.busiest();
        }
    }

    private void look(int account) {
        desk.navigation().account().set(Optional.of(desk.account(account)));
    }

    /// Does something and waits until that many rows are shown.
    private void show(FxRobot robot, Runnable what, int rows) throws Exception {
        robot.interact(what);
        OnScreen.until(() -> model.shown().get().rows().size() == rows);
    }

    /// Does something and waits for the list that shows it.
    private void ask(FxRobot robot, Runnable what) throws Exception {
        int before = answers.get();
        robot.interact(what);
        OnScreen.until(() -> answers.get() > before);
    }
}
