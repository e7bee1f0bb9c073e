package dev.rolecall.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class FactStripFxTest {
    private final AtomicReference<String> led = new AtomicReference<>("");
    private FactStrip strip;

    @Start
    void show(Stage stage) {
        strip = new FactStrip(new Messages(Locale.ENGLISH));
        stage.setScene(new Scene(strip, 600, 100));
        stage.show();
    }

    private static Fact fact(String words) {
        return Fact.of(Message.verbatim(words));
    }

    private static Fact warning(String words) {
        return Fact.warning(Message.verbatim(words));
    }

    private List<Node> shown(FxRobot robot, Fact... facts) {
        robot.interact(() -> strip.show(List.of(facts)));
        return List.copyOf(strip.getChildren());
    }

    private Labeled only() {
        return (Labeled) strip.getChildren().getFirst();
    }

    /// New labels would be styled, and JavaFX would paint the window twice for it, four times a
    /// second while something is read.
    @Test
    void other_facts_are_told_by_the_labels_that_are_there(FxRobot robot) {
        List<Node> before =
                shown(
                        robot,
                        fact("2 resources"),
                        warning("1 failed").with(List.of(Message.verbatim("Timed out"))),
                        warning("3 doubted").leadingTo(() -> led.set("before")));
        List<Node> after =
                shown(
                        robot,
                        fact("5 resources"),
                        fact("none failed"),
                        fact("4 doubted").leadingTo(() -> led.set("after")));

        assertThat(after).isEqualTo(before);
        assertThat(after)
                .extracting(node -> ((Labeled) node).getText())
                .containsExactly("5 resources", "none failed", "4 doubted");
        assertThat(after)
                .noneMatch(node -> node.getStyleClass().contains("rc-truth-warning"))
                .noneMatch(node -> node.getStyleClass().contains("rc-fact-more"));
        assertThat(after.get(1).getAccessibleHelp()).isNull();
        assertThat(after.get(1).isFocusTraversable()).isFalse();
    }

    @Test
    void a_link_goes_where_its_newest_fact_leads(FxRobot robot) {
        shown(robot, fact("1 doubted").leadingTo(() -> led.set("before")));
        shown(robot, fact("2 doubted").leadingTo(() -> led.set("after")));
        robot.interact(() -> ((Hyperlink) only()).fire());

        assertThat(led).hasValue("after");
    }

    @Test
    void a_fact_that_leads_nowhere_any_more_is_no_link(FxRobot robot) {
        shown(robot, fact("1 doubted").leadingTo(() -> led.set("before")));
        shown(robot, fact("none doubted"));

        assertThat(only()).isInstanceOf(Label.class);
        assertThat(only().getText()).isEqualTo("none doubted");
    }

    @Test
    void what_there_is_more_to_say_is_told_to_screen_readers_and_the_keyboard(FxRobot robot) {
        shown(robot, fact("1 failed"));
        shown(robot, warning("1 failed").with(List.of(Message.verbatim("Timed out"))));

        assertThat(only().getText()).isEqualTo("● 1 failed");
        assertThat(only().getAccessibleHelp()).isEqualTo("Timed out");
        assertThat(only().isFocusTraversable()).isTrue();
    }
}
