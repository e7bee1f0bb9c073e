package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.docs.Page;
import dev.rolecall.testing.docs.Page.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the README and `src/docs` to what is in the repository: links, headings, paths, classes,
/// profiles of the build.
class DocumentationTest {
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final Path HANDBOOK = Path.of("src/docs/handbook.md");
    private static final String SEEN_TO_FAIL = "\n## The gates, and how each was seen to fail\n";
    private static final Path GATES = Product.TEST_SOURCES.resolve("dev/rolecall/gate");
    private static final List<String> GATES_ELSEWHERE =
            List.of("ToldCommandsTest", "TourPicturesTest");
    private static final Pattern PLACE =
            Pattern.compile("((?:src|packaging|assets|\\.ci|\\.mvn)/[\\w./-]*)(?: .*)?");
    private static final Pattern CLASS = Pattern.compile("(?:[a-z0-9]+\\.)*[A-Z]\\w*[a-z]\\w*");

    /// The service the handbook adds, and the one whose classes it says to look at for that.
    private static final String INVENTED = "Acme";

    private static final String STANDING_FOR = "Mistral";
    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");

    private final List<Page> pages = Page.all();
    private final List<Link> links = pages.stream().flatMap(page -> page.links().stream()).toList();

    @Test
    void every_link_leads_to_a_file_that_is_there() {
        assertThat(links)
                .hasSizeGreaterThan(20)
                .filteredOn(link -> !there(link.target()))
                .isEmpty();
    }

    @Test
    void every_link_to_a_heading_leads_to_one() {
        assertThat(links)
                .filteredOn(link -> !link.anchor().isEmpty())
                .isNotEmpty()
                .filteredOn(link -> !Page.read(link.target()).anchors().contains(link.anchor()))
                .isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_readme_by_its_links() {
        List<Path> reached = new ArrayList<>(List.of(Path.of("README.md")));
        for (int next = 0; next < reached.size(); next++) {
            Path page = reached.get(next);
            links.stream()
                    .filter(link -> link.from().file().equals(page))
                    .map(Link::target)
                    .filter(target -> target.toString().endsWith(".md"))
                    .filter(target -> !reached.contains(target))
                    .distinct()
                    .forEach(reached::add);
        }

        assertThat(pages).extracting(Page::file).isSubsetOf(reached);
    }

    @Test
    void the_index_of_decisions_names_every_one() throws IOException {
        Page index = Page.read(DECISIONS.resolve("README.md"));
        try (Stream<Path> files = Files.list(DECISIONS)) {
            assertThat(index.links())
                    .extracting(Link::target)
                    .containsAll(files.filter(file -> !file.equals(index.file())).toList());
        }
    }

    @Test
    void every_place_in_the_repository_that_is_named_is_there() {
        assertThat(pages)
                .flatExtracting(
                        page -> Stream.concat(page.code().stream(), page.typed().stream()).toList())
                .extracting(PLACE::matcher)
                .filteredOn(Matcher::matches)
                .extracting(found -> Path.of(found.group(1)))
                .hasSizeGreaterThan(5)
                .filteredOn(place -> !there(place))
                .isEmpty();
    }

    @Test
    void every_class_that_is_named_to_developers_is_there() {
        List<String> classes =
                Stream.of(Product.SOURCES, Product.TEST_SOURCES)
                        .flatMap(folder -> Product.files(folder, ".java").stream())
                        .map(file -> "/" + file.toString().replace('\\', '/'))
                        .toList();

        assertThat(List.of("src/docs/handbook.md", "src/docs/threat-model.md"))
                .flatExtracting(file -> Page.read(Path.of(file)).code())
                .filteredOn(CLASS.asMatchPredicate())
                .extracting(name -> name.replace(INVENTED, STANDING_FOR))
                .hasSizeGreaterThan(30)
                .filteredOn(name ->
                        classes.stream()
                                .noneMatch(file ->
                                        file.endsWith("/" + name.replace('.', '/') + ".java")))
                .isEmpty();
    }

    @Test
    void every_profile_of_the_build_that_is_told_is_there() {
        String build = Product.text(Path.of("pom.xml"));

        assertThat(pages)
                .flatExtracting(Page::typed)
                .flatExtracting(typed ->
                        PROFILE.matcher(typed)
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .collect(Collectors.toSet()))
                .contains("demo")
                .allMatch(profile -> build.contains("<id>" + profile + "</id>"));
    }

    @Test
    void every_gate_has_a_row_that_says_how_it_was_seen_to_fail() {
        String rows = Product.text(HANDBOOK).split(SEEN_TO_FAIL, 2)[1].split("\n## ", 2)[0];

        assertThat(Product.files(Product.TEST_SOURCES, "Test.java"))
                .filteredOn(file -> file.startsWith(GATES) || GATES_ELSEWHERE.contains(name(file)))
                .hasSizeGreaterThan(GATES_ELSEWHERE.size())
                .extracting(DocumentationTest::name)
                .containsAll(GATES_ELSEWHERE)
                .filteredOn(gate -> !rows.contains("\n| `" + gate + "` |"))
                .isEmpty();
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    /// In the very letters, also where the file system does not care for capitals.
    private static boolean there(Path place) {
        try {
            Path found = place.toRealPath();
            return found.endsWith(place.normalize());
        } catch (IOException notThere) {
            return false;
        }
    }
}
