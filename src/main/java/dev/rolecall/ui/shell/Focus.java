package dev.rolecall.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Moves the keyboard's focus between the parts of the window.
final class Focus {
    private Focus() {}

    /// Gives the focus to what matters most inside `pane`: its table or list, else the first thing
    /// that takes it. False if there is nothing, or nobody sees the pane.
    static boolean into(Node pane) {
        if (!isSeen(pane)) {
            return false;
        }
        Optional<Node> target =
                inside(pane)
                        .filter(node -> node instanceof TableView<?> || node instanceof ListView<?>)
                        .findFirst()
                        .or(() -> inside(pane).findFirst());
        target.ifPresent(Node::requestFocus);
        return target.isPresent();
    }

    /// Moves from the pane that holds `owner` to the next one in `panes` that takes the focus.
    static void move(List<Node> panes, @Nullable Node owner, int step) {
        int here = 0;
        for (int index = 0; index < panes.size(); index++) {
            if (owner != null && holds(panes.get(index), owner)) {
                here = index;
            }
        }
        for (int moves = 1; moves <= panes.size(); moves++) {
            if (into(panes.get(Math.floorMod(here + step * moves, panes.size())))) {
                return;
            }
        }
    }

    private static boolean isSeen(Node pane) {
        Node node = pane;
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null && pane.getScene() != null;
    }

    private static boolean holds(Node pane, Node owner) {
        Node node = owner;
        while (node != null && !node.equals(pane)) {
            node = node.getParent();
        }
        return node != null;
    }

    private static Stream<Node> inside(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> self = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        self, parent.getChildrenUnmodifiable().stream().flatMap(Focus::inside))
                : self;
    }
}
