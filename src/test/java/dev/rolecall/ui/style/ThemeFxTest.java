package dev.rolecall.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Which look is shown, and why.
@ExtendWith(ApplicationExtension.class)
class ThemeFxTest {
    private final ObjectProperty<Appearance> system = new SimpleObjectProperty<>(Appearance.LIGHT);

    @Test
    void the_system_is_followed_until_a_person_chooses(FxRobot robot) {
        robot.interact(() -> {
            Theme theme = new Theme(system, new ReadOnlyObjectWrapper<>(false));

            system.set(Appearance.DARK);
            assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
            theme.choose(Appearance.LIGHT);
            system.set(Appearance.LIGHT);
            system.set(Appearance.DARK);
            assertThat(theme.appearance().get()).isEqualTo(Appearance.LIGHT);
            theme.follow(Optional.empty());
            assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
            system.set(Appearance.LIGHT);
            assertThat(theme.appearance().get()).isEqualTo(Appearance.LIGHT);
        });
    }

    @Test
    void a_change_reaches_every_scene_until_it_is_forgotten(FxRobot robot) {
        robot.interact(() -> {
            Theme theme = new Theme(system, new ReadOnlyObjectWrapper<>(false));
            Scene first = new Scene(new Group());
            Scene second = new Scene(new Group());
            theme.dress(first);
            theme.dress(second);
            theme.forget(second);

            theme.toggle();

            assertThat(tokens(first)).isEqualTo("tokens-dark.css");
            assertThat(tokens(second)).isEqualTo("tokens-light.css");
            assertThat(Application.getUserAgentStylesheet()).contains("primer-dark");
        });
    }

    private static String tokens(Scene scene) {
        List<String> sheets = scene.getStylesheets();
        return sheets.getFirst().substring(sheets.getFirst().lastIndexOf('/') + 1);
    }
}
