package dev.rolecall.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Brings the parts of a window into it when they are first needed, or one after the other while
/// nobody waits. Styling a part takes tens of milliseconds, and the first picture of the window
/// would have to wait for all of them.
final class Furnishing {
    private final Map<Node, Standby> waiting = new LinkedHashMap<>();

    /// Where a part will be, and what tells that it is needed, which nothing else may hold on to.
    private record Standby(Pane room, ObservableValue<Boolean> needed) {}

    /// Has `part` be below what is in `room` by then, from when it is `needed` on.
    void add(Pane room, Node part, ObservableValue<Boolean> needed) {
        waiting.put(part, new Standby(room, needed));
        needed.subscribe(now -> {
            if (now) {
                bring(part);
            }
        });
    }

    /// Brings one part more.
    ///
    /// @return whether there are others
    boolean next() {
        waiting.keySet().stream().findFirst().ifPresent(this::bring);
        return !waiting.isEmpty();
    }

    private void bring(Node part) {
        Standby standby = waiting.remove(part);
        if (standby != null) {
            standby.room().getChildren().addFirst(part);
        }
    }
}
