package dev.rolecall.ui.control;

import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/// A pane that its table fills from the top, a few rows at a time, when the first rows come. A row
/// is dozens of nodes, made and styled when there is first room for it and used again from then on;
/// a whole screen of them at once would keep the window from answering. Between the times there is
/// room for the picture to be drawn: all rows are painted anew whenever the table is larger, and a
/// frame that wants to change the picture before that is done would have to wait for it.
public final class Unrolling extends StackPane {
    /// In that many frames a picture is drawn, also in software.
    private static final int DRAWN = 3;

    /// No further row is made at a time when those before took that many nanoseconds.
    private static final long LONG = 8_000_000;

    private final TableView<?> table;
    private final RowsInSight sight;
    private boolean rehearsing;
    private boolean begun;
    private double height;

    /// @param table its rows have one fixed height
    /// @param over shown in the middle over the table
    public Unrolling(TableView<?> table, Node... over) {
        this.table = table;
        this.sight = new RowsInSight(table);
        getChildren().add(table);
        getChildren().addAll(over);
        setAlignment(table, Pos.TOP_LEFT);
        table.itemsProperty().flatMap(Bindings::size).subscribe(this::counted);
    }

    private void counted(Number count) {
        if (count.intValue() > 0 && !rehearsing && !begun) {
            begun = true;
            // What stood in the place of rows asks for its room though it is not shown any more.
            table.setMinHeight(0);
            // What is above the rows is about as high as one of them.
            height = table.getFixedCellSize();
            grow();
            layout();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames % DRAWN == 0 && unroll()) {
                        stop();
                    }
                }
            }.start();
        }
    }

    /// Makes a row, and more while they are made quickly. Rows are laid out here and not within the
    /// frame, where JavaFX would ask for another that paints the whole window: see decision 9.
    ///
    /// @return whether the table has all the room there is
    private boolean unroll() {
        long begin = System.nanoTime();
        boolean whole;
        int top = sight.first();
        do {
            whole = grow();
            layout();
        } while (!whole && System.nanoTime() - begin < LONG);
        keep(top);
        return whole;
    }

    /// A table that was scrolled meanwhile shows other rows when it has more room.
    private void keep(int top) {
        if (top > 0 && sight.first() != top) {
            table.scrollTo(top);
            layout();
        }
    }

    /// Gives the table room for one row more.
    private boolean grow() {
        height += table.getFixedCellSize();
        boolean whole = getHeight() > 0 && height >= getHeight();
        table.setMaxHeight(whole ? Double.MAX_VALUE : height);
        return whole;
    }

    /// Makes the rows of a whole screen ahead, one at a time, and more while they are made quickly,
    /// so that the first real ones have only to be filled in. They are gone again before the frame
    /// is drawn; real rows end it.
    ///
    /// @param samples puts that many rows, which nobody will see, into the table
    public void rehearse(IntConsumer samples) {
        new AnimationTimer() {
            private int frames;
            private int count;

            @Override
            public void handle(long now) {
                frames++;
                if (begun) {
                    stop();
                } else if (frames % DRAWN > 0) {
                    return;
                } else if (fills(count)) {
                    stop();
                    // A table fills the room it had before it looks at the room it has.
                    make(1, samples);
                } else {
                    count = makeAfter(count, samples);
                }
            }
        }.start();
    }

    /// @return how many are made now
    private int makeAfter(int made, IntConsumer samples) {
        long begin = System.nanoTime();
        int count = made;
        do {
            count++;
            make(count, samples);
        } while (!fills(count) && System.nanoTime() - begin < LONG);
        return count;
    }

    private boolean fills(int count) {
        return count * table.getFixedCellSize() >= getHeight();
    }

    private void make(int count, IntConsumer samples) {
        rehearsing = true;
        table.setMaxHeight((count + 1) * table.getFixedCellSize());
        samples.accept(count);
        applyCss();
        layout();
        samples.accept(0);
        table.setMaxHeight(Double.MAX_VALUE);
        rehearsing = false;
    }
}
