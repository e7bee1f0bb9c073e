package dev.rolecall.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.settings.Arrangement;
import dev.rolecall.settings.ColumnLayout;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.workspace.ColumnLayouts;
import dev.rolecall.ui.workspace.ColumnLayoutsOfThisRun;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Columns stand as a person left them.
@ExtendWith(ApplicationExtension.class)
class RememberedColumnsFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final ColumnLayouts layouts = new ColumnLayoutsOfThisRun();

    private static TableView<String> table() {
        TableView<String> table = new TableView<>();
        for (String id : List.of("name", "kind", "read")) {
            TableColumn<String, String> column = new TableColumn<>(id);
            column.setId(id);
            column.setPrefWidth(100);
            table.getColumns().add(column);
        }
        return table;
    }

    private static List<String> ids(TableView<String> table) {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }

    private Command command(RememberedColumns<String> columns, String words) {
        return columns.commands().stream()
                .filter(command -> messages.text(command.words()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void order_width_and_what_is_hidden_are_as_they_were_left(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> first = table();
            RememberedColumns<String> columns = new RememberedColumns<>(first, "t", layouts);
            TableColumn<String, ?> name = first.getColumns().removeFirst();
            first.getColumns().add(name);
            first.resizeColumn(name, 40);
            command(columns, "Hide the column kind").action().run();

            TableView<String> next = table();
            RememberedColumns<String> again = new RememberedColumns<>(next, "t", layouts);

            assertThat(ids(next)).containsExactly("kind", "read", "name");
            assertThat(next.getColumns().getFirst().isVisible()).isFalse();
            assertThat(next.getColumns().getLast().getPrefWidth()).isEqualTo(140);
            command(again, "Show the column kind").action().run();
            assertThat(next.getColumns().getFirst().isVisible()).isTrue();
        });
    }

    @Test
    void a_column_that_makes_room_was_not_hidden_by_the_person(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            RememberedColumns<String> columns = new RememberedColumns<>(table, "t", layouts);
            columns.fit(table.getColumns().getLast(), false);
            table.resizeColumn(table.getColumns().getFirst(), 10);

            assertThat(table.getColumns().getLast().isVisible()).isFalse();
            assertThat(layouts.of("t").orElseThrow().columns())
                    .allMatch(ColumnLayout.Column::visible);

            command(columns, "Hide the column kind").action().run();
            columns.fit(table.getColumns().get(1), true);
            assertThat(table.getColumns().get(1).isVisible()).isFalse();
        });
    }

    @Test
    void a_table_goes_back_to_how_it_stood(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            RememberedColumns<String> columns = new RememberedColumns<>(table, "t", layouts);
            command(columns, "Hide the column kind").action().run();
            table.getColumns().getLast().setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(table.getColumns().getLast());
            table.resizeColumn(table.getColumns().getFirst(), 40);
            Arrangement before = columns.arrangement();

            command(columns, "Show the column kind").action().run();
            command(columns, "Hide the column name").action().run();
            TableColumn<String, ?> first = table.getColumns().removeFirst();
            table.getColumns().add(first);
            table.getColumns().getFirst().setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
            assertThat(before.looksLike(columns.arrangement())).isFalse();

            columns.arrange(before);

            assertThat(columns.arrangement().looksLike(before)).isTrue();
            assertThat(ids(table)).containsExactly("name", "kind", "read");
            assertThat(table.getVisibleLeafColumns())
                    .extracting(TableColumn::getId)
                    .containsExactly("name", "read");
            assertThat(table.getColumns().getFirst().getPrefWidth()).isEqualTo(140);
            assertThat(table.getSortOrder())
                    .singleElement()
                    .satisfies(column -> {
                        assertThat(column.getId()).isEqualTo("read");
                        assertThat(column.getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
                    });
            assertThat(layouts.of("t")).contains(columns.arrangement().columns());
        });
    }

    @Test
    void a_view_shows_no_column_for_which_there_is_no_room(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            RememberedColumns<String> columns = new RememberedColumns<>(table, "t", layouts);
            Arrangement all = columns.arrangement();
            columns.fit(table.getColumns().getLast(), false);

            columns.arrange(all);
            assertThat(table.getColumns().getLast().isVisible()).isFalse();

            columns.fit(table.getColumns().getLast(), true);
            assertThat(table.getColumns().getLast().isVisible()).isTrue();
        });
    }

    @Test
    void the_last_column_in_sight_stays(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            RememberedColumns<String> columns = new RememberedColumns<>(table, "t", layouts);
            command(columns, "Hide the column kind").action().run();
            command(columns, "Hide the column read").action().run();

            assertThat(command(columns, "Hide the column name").against().get())
                    .map(messages::text)
                    .contains("One column stays.");
        });
    }
}
