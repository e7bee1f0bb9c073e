package dev.rolecall.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A list and the inspector beside it. The inspector has the share of the room that suits it until
/// a person drags the line between them; from then on it keeps its width.
final class InspectorSplit extends SplitPane {
    private static final double LEAST = 350;

    /// Where the window itself is narrow.
    private static final double LEAST_OF_ALL = 320;

    private static final double LIST = 328;
    private static final double MOST = 440;
    private static final double SHARE = 0.34;

    private boolean dragged;

    InspectorSplit(Node list, Region inspector) {
        super(list, inspector);
        getStyleClass().add("rc-split");
        inspector.setMinWidth(LEAST_OF_ALL);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::watch);
        widthProperty().addListener(_ -> fit());
    }

    private void watch(MouseEvent event) {
        if (event.getTarget() instanceof Node target
                && target.getStyleClass().contains("split-pane-divider")) {
            dragged = true;
            setResizableWithParent(getItems().getLast(), false);
        }
    }

    private void fit() {
        double width = getWidth();
        if (!dragged && width > 0) {
            double least = Math.clamp(width - LIST, LEAST_OF_ALL, LEAST);
            double inspector = Math.clamp(width * SHARE, least, MOST);
            setDividerPositions(1 - inspector / width);
        }
    }
}
