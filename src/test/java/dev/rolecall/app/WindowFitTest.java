package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.settings.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the window opens, in plain numbers.
class WindowFitTest {
    private static final Rectangle2D FIRST = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1600, 0, 1600, 900);

    private final WindowFit both = new WindowFit(List.of(FIRST, LEFT));

    @Test
    void the_first_time_it_stands_in_the_middle_of_the_first_screen() {
        assertThat(both.place(Optional.empty()))
                .isEqualTo(new WindowPlace(320, 155, 1280, 800, false));
    }

    @Test
    void where_it_can_be_seen_whole_it_opens_again() {
        WindowPlace before = new WindowPlace(-1500, 50, 1200, 760, false);

        assertThat(both.place(Optional.of(before))).isEqualTo(before);
    }

    @Test
    void one_that_filled_its_screen_fills_it_again() {
        WindowPlace before = new WindowPlace(100, 100, 1200, 760, true);

        assertThat(both.place(Optional.of(before))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        // a screen that is gone
        "-1500, 50, 1200, 760, 320, 140, 1280, 800",
        "5000, 5000, 1200, 760, 320, 140, 1280, 800",
        // half over an edge
        "1500, 100, 1200, 760, 720, 100, 1200, 760",
        "200, -400, 1200, 760, 200, 0, 1200, 760",
        "200, 900, 1200, 760, 200, 320, 1200, 760",
        "-1199, 100, 1200, 760, 0, 100, 1200, 760",
        // larger than the screen, smaller than can be worked with
        "0, 0, 4000, 3000, 0, 0, 1920, 1080",
        "10, 10, 300, 200, 10, 10, 1000, 700"
    })
    void it_never_opens_off_the_screen(
            double x,
            double y,
            double width,
            double height,
            double wantedX,
            double wantedY,
            double wantedWidth,
            double wantedHeight) {
        WindowFit one = new WindowFit(List.of(new Rectangle2D(0, 0, 1920, 1080)));

        assertThat(one.place(Optional.of(new WindowPlace(x, y, width, height, false))))
                .isEqualTo(new WindowPlace(wantedX, wantedY, wantedWidth, wantedHeight, false));
    }

    @Test
    void across_two_screens_it_opens_on_the_one_it_was_on_most() {
        assertThat(both.place(Optional.of(new WindowPlace(-900, 100, 1200, 760, false))))
                .isEqualTo(new WindowPlace(-1200, 100, 1200, 760, false));
        assertThat(both.place(Optional.of(new WindowPlace(-300, 100, 1200, 760, false))))
                .isEqualTo(new WindowPlace(0, 100, 1200, 760, false));
    }

    @Test
    void a_screen_smaller_than_the_least_size_holds_it_all_the_same() {
        WindowFit small = new WindowFit(List.of(new Rectangle2D(0, 0, 800, 600)));

        assertThat(small.leastWidth()).isEqualTo(800);
        assertThat(small.leastHeight()).isEqualTo(600);
        assertThat(small.place(Optional.empty())).isEqualTo(new WindowPlace(0, 0, 800, 600, false));
        assertThat(small.place(Optional.of(new WindowPlace(500, 500, 1280, 800, false))))
                .isEqualTo(new WindowPlace(0, 0, 800, 600, false));
    }
}
