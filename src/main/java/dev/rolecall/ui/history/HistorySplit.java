package dev.rolecall.ui.history;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// Snapshots above changes. The snapshots have their share of the room until a person drags the
/// line between the two.
final class HistorySplit extends SplitPane {
    private static final double SHARE = 0.36;

    private boolean dragged;

    HistorySplit(Node snapshots, Node changes) {
        super(snapshots, changes);
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("rc-split");
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::watch);
        heightProperty().addListener(_ -> fit());
    }

    private void watch(MouseEvent event) {
        if (event.getTarget() instanceof Node target
                && target.getStyleClass().contains("split-pane-divider")) {
            dragged = true;
        }
    }

    private void fit() {
        if (!dragged && getHeight() > 0) {
            setDividerPositions(SHARE);
        }
    }
}
