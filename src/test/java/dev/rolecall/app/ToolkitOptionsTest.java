package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.settings.Drawing;
import dev.rolecall.settings.UiScale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a person set for drawing, in the words the toolkit knows on each system.
class ToolkitOptionsTest {
    @Test
    void the_usual_drawing_leaves_the_toolkit_alone() {
        assertThat(ToolkitOptions.of(Drawing.USUAL, "Linux")).isEmpty();
    }

    @Test
    void a_scale_is_told_where_the_toolkit_scales() {
        Drawing large = new Drawing(UiScale.HUNDRED_AND_TWENTY_FIVE, false);

        assertThat(ToolkitOptions.of(large, "Linux"))
                .isEqualTo(Map.of("glass.gtk.uiScale", "125%"));
        assertThat(ToolkitOptions.of(large, "Windows 11"))
                .isEqualTo(Map.of("glass.win.uiScale", "125%"));
        assertThat(ToolkitOptions.of(large, "Mac OS X")).isEmpty();
    }

    @Test
    void the_graphics_card_is_left_alone_on_every_system() {
        Drawing plain = Drawing.USUAL.with(true);

        assertThat(ToolkitOptions.of(plain, "Linux")).isEqualTo(Map.of("prism.order", "sw"));
        assertThat(ToolkitOptions.of(plain, "Mac OS X")).isEqualTo(Map.of("prism.order", "sw"));
    }
}
