package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The switch for everybody of an organization.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class WideSwitchFxTest {
    private static final WideSwitch UNKNOWN =
            new WideSwitch(
                    PrincipalKind.ORGANIZATION,
                    Optional.empty(),
                    false,
                    Optional.of(Message.of("access.give.wide.notSeen")));

    private final Messages messages = new Messages(Locale.ENGLISH);
    private WideSwitchBox box;

    @Start
    void start(Stage stage) {
        box = new WideSwitchBox();
        stage.setScene(new Scene(box, 400, 100));
        stage.show();
    }

    @Test
    void why_it_cannot_be_turned_on_stands_below_it(FxRobot robot) {
        robot.interact(() -> box.show(UNKNOWN, messages, _ -> {}));

        assertThat(robot.lookup(".check-box").query().isDisabled()).isTrue();
        assertThat(robot.lookup(".rc-give-note").<Label>query())
                .matches(Label::isVisible)
                .extracting(Label::getText)
                .isEqualTo("No list names the organization yet: give access by its identifier.");
    }

    @Test
    void nothing_stands_below_it_where_it_can_be_turned_on(FxRobot robot) {
        WideSwitch known =
                new WideSwitch(
                        PrincipalKind.ORGANIZATION,
                        Optional.of(Samples.ORGANIZATION),
                        false,
                        Optional.empty());
        robot.interact(() -> box.show(known, messages, _ -> {}));

        assertThat(robot.lookup(".check-box").query().isDisabled()).isFalse();
        assertThat(robot.lookup(".rc-give-note").query().isManaged()).isFalse();
    }
}
