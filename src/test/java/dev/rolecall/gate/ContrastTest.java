package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds every colour of words to 4.5:1 against what it stands on, as WCAG counts (level AA).
class ContrastTest {
    private static final double LEGIBLE = 4.5;
    private static final Path STYLE = Product.RESOURCES.resolve("dev/rolecall/ui/style");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern TOKEN =
            Pattern.compile("(-(?:color|rc)-[\\w-]+)\\s*:\\s*([^;{}]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern WORDS = Pattern.compile("-fx-text-fill\\s*:\\s*([^;]+);");
    private static final Pattern SURFACE =
            Pattern.compile("-fx-background-color\\s*:\\s*([^;,]+)[;,]");

    /// What words stand on that have no surface of their own.
    private static final List<String> PLAIN = List.of("-color-bg-default", "-color-bg-subtle");

    /// The colours of the one pattern there is.
    private static final List<String> HATCH = List.of("-rc-hatch-light", "-rc-hatch-dark");

    /// What rows stand on that are selected, staged or in trouble.
    private static final List<String> ROWS =
            List.of(
                    "-rc-selected-bg",
                    "-rc-pending-changed-bg",
                    "-rc-pending-given-bg",
                    "-rc-pending-removed-bg",
                    "-rc-trouble-bg");

    /// What is said in rows.
    private static final List<String> IN_ROWS =
            List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-rc-pending-fg",
                    "-rc-pending-struck",
                    "-rc-truth-warning",
                    "-rc-truth-fine",
                    "-rc-width-wide",
                    "-rc-width-everyone",
                    "-rc-danger",
                    "-rc-environment-production",
                    "-rc-environment-test",
                    "-rc-environment-sandbox");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void words_can_be_read_on_what_they_stand_on(String theme) {
        Map<String, String> tokens = tokens(theme);
        List<String> faint = new ArrayList<>();
        int looked = 0;
        for (MatchResult rule : rules()) {
            Optional<String> words = first(WORDS, rule.group(2));
            List<String> surfaces =
                    first(SURFACE, rule.group(2)).map(ContrastTest::surfaces).orElse(PLAIN);
            for (String surface : words.isPresent() ? surfaces : List.<String>of()) {
                looked++;
                String selector = rule.group(1).strip();
                tell(words.orElseThrow(), surface, tokens)
                        .ifPresent(said -> faint.add(selector + ": " + said));
            }
        }

        assertThat(looked).isGreaterThan(50);
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void words_in_rows_can_be_read_whatever_state_the_row_is_in(String theme) {
        Map<String, String> tokens = tokens(theme);

        assertThat(
                        ROWS.stream()
                                .flatMap(row ->
                                        IN_ROWS.stream()
                                                .flatMap(words ->
                                                        tell(words, row, tokens).stream())))
                .isEmpty();
    }

    private static List<String> surfaces(String value) {
        return value.startsWith("linear-gradient") ? HATCH : List.of(value);
    }

    /// What is wrong with `words` on `surface`, if anything.
    private static Optional<String> tell(String words, String surface, Map<String, String> tokens) {
        Color below = over(colour(surface, tokens), colour("-color-bg-default", tokens));
        Color above = over(colour(words, tokens), below);
        double ratio =
                (Math.max(light(above), light(below)) + 0.05)
                        / (Math.min(light(above), light(below)) + 0.05);
        return ratio >= LEGIBLE
                ? Optional.empty()
                : Optional.of("%s on %s %.2f:1".formatted(words, surface, ratio));
    }

    private static Color colour(String value, Map<String, String> tokens) {
        String named = value.strip();
        while (tokens.containsKey(named)) {
            named = Objects.requireNonNull(tokens.get(named));
        }
        return Color.web(named);
    }

    private static Color over(Color above, Color below) {
        return below.interpolate(
                Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
    }

    /// Relative luminance, as WCAG 2 defines it.
    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static List<MatchResult> rules() {
        return RULE.matcher(plain(Product.text(STYLE.resolve("rolecall.css")))).results().toList();
    }

    private static Map<String, String> tokens(String theme) {
        String base = theme.equals("light") ? base(new PrimerLight()) : base(new PrimerDark());
        String ours = Product.text(STYLE.resolve("tokens-" + theme + ".css"));
        Map<String, String> tokens = new HashMap<>();
        Stream.of(base, ours)
                .flatMap(sheet -> TOKEN.matcher(plain(sheet)).results())
                .forEach(token -> tokens.put(token.group(1), token.group(2).strip()));
        return tokens;
    }

    private static String base(atlantafx.base.theme.Theme theme) {
        try (InputStream sheet =
                Objects.requireNonNull(
                        theme.getClass().getResourceAsStream(theme.getUserAgentStylesheet()))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1).strip());
    }

    private static String plain(String sheet) {
        return COMMENT.matcher(sheet).replaceAll("");
    }
}
