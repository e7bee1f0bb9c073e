package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds the words and the code that shows them together: none missing, none left over, all sound.
class MessagesTest {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED_FOR =
            Pattern.compile(
                    "(?:Message\\.of|[mM]essages(?:\\(\\))?\\.text|[mM]essages(?:\\(\\))?\\.knows)"
                            + "\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9][A-Za-z0-9_-]*)*");
    private static final Pattern DOTTED = Pattern.compile("[a-zA-Z0-9]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|png|svg|ttf|json|jsonl|csv|properties)");
    private static final Pattern LONE_APOSTROPHE =
            Pattern.compile("(?<!')'(?![{}']|'\\})(?<!\\{')");

    private static final List<Integer> COUNTS = List.of(0, 1, 2, 1000);
    private static final int MOST_PLACES = 10;

    private final Bundle bundle =
            new Bundle(
                    Product.text(
                            Product.RESOURCES.resolve("dev/rolecall/i18n/messages.properties")));
    private final Set<String> keys = bundle.patterns().keySet();
    private final List<String> sources =
            Product.files(Product.SOURCES, ".java").stream().map(Product::text).toList();

    @Test
    void every_key_that_code_asks_for_has_words() {
        assertThat(found(ASKED_FOR)).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void every_text_in_code_that_looks_like_a_key_is_one() {
        List<String> areas = bundle.areas();
        Set<String> texts =
                found(TEXT).stream()
                        .filter(DOTTED.asMatchPredicate())
                        .filter(FILE.asMatchPredicate().negate())
                        .filter(text -> areas.contains(text.substring(0, text.indexOf('.'))))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void every_key_is_used() {
        Set<String> texts = found(TEXT);

        assertThat(keys)
                .filteredOn(key -> !texts.contains(key))
                .filteredOn(key -> bundle.families().stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void every_family_of_computed_keys_has_members() {
        assertThat(bundle.families())
                .filteredOn(family -> keys.stream().noneMatch(key -> key.startsWith(family)))
                .isEmpty();
    }

    @Test
    void no_key_is_written_twice() {
        assertThat(bundle.writtenTwice()).isEmpty();
    }

    @Test
    void keys_are_plain_words_joined_by_dots() {
        assertThat(keys).allMatch(KEY.asMatchPredicate());
    }

    @Test
    void every_pattern_can_be_filled_in() {
        assertThat(bundle.patterns())
                .allSatisfy((key, pattern) ->
                        assertThatCode(() -> COUNTS.forEach(count -> filledIn(pattern, count)))
                                .as(key)
                                .doesNotThrowAnyException());
    }

    @Test
    void apostrophes_are_written_so_that_they_are_shown() {
        assertThat(bundle.patterns())
                .allSatisfy((key, pattern) ->
                        assertThat(pattern).as(key).doesNotContainPattern(LONE_APOSTROPHE));
    }

    @Test
    void words_are_calm_and_not_empty() {
        assertThat(bundle.patterns())
                .allSatisfy((key, pattern) ->
                        assertThat(pattern).as(key).isNotBlank().doesNotContain("!"));
    }

    /// The pattern with `count` in every place, so that each choice by number is gone through.
    private static String filledIn(String pattern, int count) {
        Object[] everywhere = Collections.nCopies(MOST_PLACES, count).toArray();
        return new MessageFormat(pattern, Locale.ENGLISH).format(everywhere);
    }

    private Set<String> found(Pattern pattern) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
