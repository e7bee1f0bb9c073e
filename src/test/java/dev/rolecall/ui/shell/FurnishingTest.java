package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final SimpleBooleanProperty firstNeeded = new SimpleBooleanProperty();
    private final SimpleBooleanProperty secondNeeded = new SimpleBooleanProperty();

    private void add() {
        furnishing.add(room, first, firstNeeded);
        furnishing.add(room, second, secondNeeded);
    }

    @Test
    void what_is_needed_at_once_is_there_at_once() {
        secondNeeded.set(true);
        add();

        assertThat(room.getChildren()).containsExactly(second);
    }

    @Test
    void a_part_comes_when_it_is_first_needed_and_stays() {
        add();
        secondNeeded.set(true);
        secondNeeded.set(false);

        assertThat(room.getChildren()).containsExactly(second);
    }

    @Test
    void the_others_come_one_after_the_other_while_nobody_waits() {
        add();

        assertThat(furnishing.next()).isTrue();
        assertThat(room.getChildren()).containsExactly(first);
        assertThat(furnishing.next()).isFalse();
        assertThat(room.getChildren()).containsExactlyInAnyOrder(first, second);
        assertThat(furnishing.next()).isFalse();
    }

    @Test
    void a_part_that_came_already_does_not_come_again() {
        add();
        furnishing.next();
        firstNeeded.set(true);

        assertThat(room.getChildren()).containsExactly(first);
    }

    /// The welcome and other covers stay over what comes later.
    @Test
    void a_part_comes_below_what_is_there() {
        Node cover = new Group();
        room.getChildren().add(cover);
        add();
        furnishing.next();

        assertThat(room.getChildren()).isEqualTo(List.of(first, cover));
    }
}
