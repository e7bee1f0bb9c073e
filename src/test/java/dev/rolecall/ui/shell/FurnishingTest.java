package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.ui.control.Late;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class FurnishingTest {
    private final Furnishing furnishing = new Furnishing();
    private final Pane room = new Pane();
    private final Node first = new Group();
    private final Node second = new Group();
    private final List<Node> made = new ArrayList<>();
    private final SimpleBooleanProperty firstSeen = new SimpleBooleanProperty();
    private final SimpleBooleanProperty secondSeen = new SimpleBooleanProperty();

    private void add() {
        furnishing.add(room, late(first), firstSeen);
        furnishing.add(room, late(second), secondSeen);
    }

    private Late<Node> late(Node node) {
        return new Late<>(() -> {
            made.add(node);
            return node;
        });
    }

    @Test
    void what_is_needed_at_once_is_there_at_once_and_nothing_else_is_made() {
        secondSeen.set(true);
        add();

        assertThat(room.getChildren()).containsExactly(second);
        assertThat(made).containsExactly(second);
    }

    @Test
    void a_part_comes_when_it_is_first_needed_and_stays_unseen() {
        add();
        secondSeen.set(true);
        boolean then = second.isVisible();
        secondSeen.set(false);

        assertThat(then).isTrue();
        assertThat(room.getChildren()).containsExactly(second);
        assertThat(second.isVisible()).isFalse();
        assertThat(second.isManaged()).isFalse();
    }

    @Test
    void a_part_can_be_needed_later_than_it_would_be_seen() {
        SimpleBooleanProperty needed = new SimpleBooleanProperty();
        firstSeen.set(true);
        furnishing.add(room, late(first), firstSeen, needed);
        List<Node> before = List.copyOf(made);
        needed.set(true);

        assertThat(before).isEmpty();
        assertThat(room.getChildren()).containsExactly(first);
        assertThat(first.isVisible()).isTrue();
    }

    @Test
    void the_others_are_made_and_come_one_after_the_other_while_nobody_waits() {
        add();

        assertThat(furnishing.next()).isTrue();
        assertThat(made).containsExactly(first);
        assertThat(room.getChildren()).isEmpty();
        assertThat(furnishing.next()).isTrue();
        assertThat(room.getChildren()).containsExactly(first);
        assertThat(furnishing.next()).isTrue();
        assertThat(furnishing.next()).isFalse();
        assertThat(room.getChildren()).containsExactlyInAnyOrder(first, second);
        assertThat(furnishing.next()).isFalse();
    }

    @Test
    void a_part_that_came_already_is_not_made_and_does_not_come_again() {
        add();
        furnishing.next();
        furnishing.next();
        firstSeen.set(true);

        assertThat(made).containsExactly(first);
        assertThat(room.getChildren()).containsExactly(first);
    }

    /// The welcome and other covers stay over what comes later.
    @Test
    void a_part_comes_below_what_is_there() {
        Node cover = new Group();
        room.getChildren().add(cover);
        add();
        firstSeen.set(true);

        assertThat(room.getChildren()).isEqualTo(List.of(first, cover));
    }
}
