package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.docs.Page;
import dev.rolecall.testing.docs.Page.Link;
import dev.rolecall.ui.style.Appearance;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pictures of the documentation are the tour's: none of a screen that is gone, none by hand,
/// none left over. That the tour takes each of them is seen by [TourFxTest].
class TourPicturesTest {
    private static final Path ASSETS = Path.of("assets");
    private static final int BEFORE_THE_SIZE = 16;

    /// What the pictures of one tour are called.
    static List<String> names() {
        return Stream.of(TourScreen.values())
                .flatMap(screen -> Stream.of(Appearance.values()).map(screen::file))
                .toList();
    }

    @Test
    void every_picture_is_of_a_screen_the_tour_comes_to() throws IOException {
        assertThat(pictures())
                .isNotEmpty()
                .extracting(picture -> String.valueOf(picture.getFileName()))
                .isSubsetOf(names());
    }

    @Test
    void every_picture_that_a_page_shows_is_here_and_every_one_here_is_shown() throws IOException {
        List<Path> shown =
                Page.all().stream()
                        .flatMap(page -> page.links().stream())
                        .filter(Link::isPicture)
                        .map(Link::target)
                        .distinct()
                        .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(pictures());
    }

    @Test
    void every_picture_has_the_size_the_tour_gives_it() throws IOException {
        for (Path picture : pictures()) {
            try (DataInputStream png = new DataInputStream(Files.newInputStream(picture))) {
                png.skipNBytes(BEFORE_THE_SIZE);
                assertThat(List.of(png.readInt(), png.readInt()))
                        .as(picture.toString())
                        .containsExactly(TourPictures.WIDTH, TourPictures.HEIGHT);
            }
        }
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.sorted().toList();
        }
    }
}
