package dev.rolecall.ui.shell;

import dev.rolecall.ui.control.Late;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Makes the parts of a window and brings them into it when they are first needed, or one after the
/// other while nobody waits. Making and styling a part takes tens of milliseconds each, and the
/// first picture of the window would have to wait for all of them.
final class Furnishing {
    private final Map<Late<? extends Node>, Standby> waiting = new LinkedHashMap<>();

    /// Where a part will be, when it is to be seen, and what tells that it is needed, which nothing
    /// else may hold on to.
    private record Standby(
            Pane room, ObservableBooleanValue seen, ObservableValue<Boolean> needed) {}

    /// Has `part` be below what is in `room` by then, from when it is first to be seen on.
    void add(Pane room, Late<? extends Node> part, ObservableBooleanValue seen) {
        add(room, part, seen, seen);
    }

    /// The same from when it is `needed` on, which may be later.
    void add(
            Pane room,
            Late<? extends Node> part,
            ObservableBooleanValue seen,
            ObservableValue<Boolean> needed) {
        waiting.put(part, new Standby(room, seen, needed));
        needed.subscribe(now -> {
            if (now) {
                bring(part);
            }
        });
    }

    /// Makes one part more, or brings the one that is made and waits.
    ///
    /// @return whether there are others
    boolean next() {
        waiting.keySet().stream().findFirst().ifPresent(this::goOn);
        return !waiting.isEmpty();
    }

    private void goOn(Late<? extends Node> part) {
        if (part.made().isPresent()) {
            bring(part);
        } else {
            part.get();
        }
    }

    private void bring(Late<? extends Node> part) {
        Standby standby = waiting.get(part);
        if (standby != null) {
            Node node = part.get();
            waiting.remove(part);
            showOnly(node, standby.seen());
            standby.room().getChildren().addFirst(node);
        }
    }

    /// Nobody sees `node`, and it takes no room, but `when`.
    static void showOnly(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
