package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.ui.resources.ResourceRow.Width;
import dev.rolecall.ui.style.Theme;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/// A few rows of resources, made where nobody sees them while nobody waits: the first rows a
/// program shows cost ten times what later ones do, and would be missed as they come from the
/// services.
public final class Rehearsal {
    private static final int ROWS = 6;
    private static final double ROW_HEIGHT = 28;

    private final Messages messages;

    private Rehearsal(Messages messages) {
        this.messages = messages;
    }

    /// Makes and styles the rows in `theme` and drops them.
    public static void play(Messages messages, Theme theme) {
        TableView<ResourceRow> table = new Rehearsal(messages).table();
        Scene unseen = new Scene(new StackPane(table), 640, ROW_HEIGHT * (ROWS + 1));
        theme.dress(unseen);
        unseen.getRoot().applyCss();
        unseen.getRoot().layout();
        theme.forget(unseen);
    }

    /// Puts a time into words once, off the screen's thread: the names of time zones take long to
    /// load.
    public static void words() {
        new ResourcesTruth(0, 0, 0, Optional.of(Instant.EPOCH), List.of(), Optional.empty())
                .facts(ZoneId.systemDefault(), () -> {});
    }

    private TableView<ResourceRow> table() {
        TableView<ResourceRow> table = new TableView<>();
        table.getStyleClass().add("rc-resources");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns()
                .setAll(
                        List.of(
                                column(() -> new ResourceNameCell(messages)),
                                column(() -> new ResourceTextCell(this::kind)),
                                column(() -> new ResourceTextCell(ResourceRow::account)),
                                column(() -> new WidestAccessCell(messages)),
                                column(() -> new ReadAtCell(messages))));
        table.setItems(
                FXCollections.observableList(
                        IntStream.range(0, ROWS).mapToObj(Rehearsal::row).toList()));
        return table;
    }

    private String kind(ResourceRow row) {
        return messages.text(row.kind());
    }

    private static TableColumn<ResourceRow, ResourceRow> column(
            Supplier<TableCell<ResourceRow, ResourceRow>> cells) {
        TableColumn<ResourceRow, ResourceRow> column = new TableColumn<>(" ");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cells.get());
        return column;
    }

    private static ResourceRow row(int number) {
        String name = "row " + number;
        return new ResourceRow(
                new ResourceRef(new AccountId(name), new ResourceKind(name), name),
                name,
                "R",
                Message.verbatim(name),
                Message.verbatim(name),
                name,
                Environment.TEST,
                Optional.of(number),
                Width.EVERYONE,
                Message.verbatim(name),
                Optional.of(Instant.EPOCH),
                new State.Complete(),
                0);
    }
}
