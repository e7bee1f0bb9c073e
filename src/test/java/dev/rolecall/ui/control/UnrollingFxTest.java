package dev.rolecall.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class UnrollingFxTest {
    private static final double ROW = 28;
    private static final double HEIGHT = 300;

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final SteadyRows<String> rows = new SteadyRows<>();
    private TableView<String> table;
    private Unrolling unrolling;

    @Start
    void show(Stage stage) {
        table = new TableView<>(rows);
        table.setFixedCellSize(ROW);
        TableColumn<String, String> column = new TableColumn<>("Name");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        table.getColumns().add(column);
        table.setRowFactory(_ -> {
            made.incrementAndGet();
            return new TableRow<>();
        });
        Region nothing = new Region();
        nothing.setMinHeight(7 * ROW);
        table.setPlaceholder(nothing);
        unrolling = new Unrolling(table);
        stage.setScene(new Scene(unrolling, 300, HEIGHT));
        stage.show();
    }

    private void samples(int count) {
        most.accumulateAndGet(count, Math::max);
        rows.show(Collections.nCopies(count, "sample"));
    }

    private void rehearse(FxRobot robot) throws Exception {
        robot.interact(() -> unrolling.rehearse(this::samples));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> most.get() * ROW >= HEIGHT);
        robot.interact(() -> {});
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private void showAHundred(FxRobot robot) throws Exception {
        robot.interact(() -> rows.show(hundred()));
        awaitAll();
    }

    private void awaitAll() throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> table.getMaxHeight() == Double.MAX_VALUE);
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private static List<String> hundred() {
        return IntStream.range(0, 100).mapToObj(number -> "row " + number).toList();
    }

    private List<String> shown() {
        return table.lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible() && row.getItem() != null)
                .map(row -> row.getItem().toString())
                .sorted()
                .toList();
    }

    @Test
    void real_rows_are_filled_into_those_made_ahead(FxRobot robot) throws Exception {
        rehearse(robot);
        int ahead = made.get();
        showAHundred(robot);

        assertThat(ahead).isGreaterThanOrEqualTo((int) (HEIGHT / ROW) - 1);
        assertThat(made.get() - ahead).isLessThanOrEqualTo(3);
        assertThat(most.get() * ROW).as("no more than there is room for").isLessThan(HEIGHT + ROW);
        assertThat(shown()).hasSizeGreaterThan(8).allMatch(item -> item.startsWith("row "));
    }

    @Test
    void the_first_frame_makes_few_rows_whatever_room_was_asked_for_while_there_was_none(
            FxRobot robot) {
        AtomicInteger first = new AtomicInteger();

        robot.interact(() -> {
            rows.show(hundred());
            unrolling.applyCss();
            table.requestLayout();
            unrolling.layout();
            first.set(made.get());
        });

        assertThat(first.get()).isBetween(1, 3);
    }

    @Test
    void whoever_scrolls_while_rows_are_made_stays_where_they_are(FxRobot robot) throws Exception {
        rehearse(robot);
        robot.interact(() -> {
            rows.show(hundred());
            table.scrollTo(40);
        });
        awaitAll();

        assertThat(new RowsInSight(table).first()).isEqualTo(40);
    }

    @Test
    void nothing_of_a_rehearsal_is_left_to_be_seen(FxRobot robot) throws Exception {
        rehearse(robot);

        assertThat(table.getItems()).isEmpty();
        assertThat(shown()).isEmpty();
        assertThat(table.getHeight()).isEqualTo(HEIGHT);
    }

    @Test
    void real_rows_end_a_rehearsal(FxRobot robot) throws Exception {
        robot.interact(() -> {
            unrolling.rehearse(this::samples);
            rows.show(List.of("the one"));
        });
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> table.getMaxHeight() == Double.MAX_VALUE);
        WaitForAsyncUtils.waitForFxEvents(5);

        assertThat(most).hasValue(0);
        assertThat(table.getItems()).containsExactly("the one");
    }
}
