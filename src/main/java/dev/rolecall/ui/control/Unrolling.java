package dev.rolecall.ui.control;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Lets a table grow to its height a row a frame, and more while frames come quickly, when it first
/// has something to show. A row is dozens of nodes, made and styled when there is first room for it
/// and used again from then on; a whole screen of them at once would keep the window from
/// answering.
public final class Unrolling {
    /// Nanoseconds from a frame to the next when the machine keeps up with sixty a second.
    private static final long QUICK = 20_000_000;

    private final TableView<?> table;
    private final Region room;
    private final AnimationTimer frames;
    private Subscription rows = Subscription.EMPTY;
    private double height;
    private long last;

    private Unrolling(TableView<?> table, Region room) {
        this.table = table;
        this.room = room;
        this.frames =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        grow(now - last < QUICK ? 3 : 1);
                        last = now;
                    }
                };
    }

    /// A pane that `table`, whose rows have one fixed height, fills from the top when its first
    /// rows come.
    ///
    /// @param over shown in the middle over the table
    public static StackPane of(TableView<?> table, Node... over) {
        StackPane room = new StackPane(table);
        room.getChildren().addAll(over);
        StackPane.setAlignment(table, Pos.TOP_LEFT);
        Unrolling unrolling = new Unrolling(table, room);
        unrolling.rows =
                table.itemsProperty().flatMap(Bindings::size).subscribe(unrolling::counted);
        return room;
    }

    private void counted(Number count) {
        if (count.intValue() > 0) {
            rows.unsubscribe();
            frames.start();
            grow(1);
        }
    }

    private void grow(int rows) {
        height += rows * table.getFixedCellSize();
        if (room.getHeight() == 0 || height < room.getHeight()) {
            table.setMaxHeight(height);
        } else {
            table.setMaxHeight(Double.MAX_VALUE);
            frames.stop();
        }
    }
}
