package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Holds colours to the token files, one a theme, and style sheets to what JavaFX understands.
class StyleSheetTest {
    private static final String NAMES =
            Stream.of(Color.class.getFields())
                    .map(Field::getName)
                    .filter(name -> !name.equals("TRANSPARENT"))
                    .collect(Collectors.joining("|", "(?i:(?<![\\w.-])(", ")(?![\\w-]))"));
    private static final Pattern COLOUR_IN_A_SHEET =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|:[^;{}]*" + NAMES);
    private static final Pattern COLOUR_IN_CODE =
            Pattern.compile(
                    "\"[^\"\\n]*#([0-9a-fA-F]{6}|[0-9a-fA-F]{8}|[0-9a-fA-F]{3})\\b[^\"\\n]*\""
                            + "|Color\\.(web|rgb|hsb|color|gray|grayRgb|valueOf)\\("
                            + "|Paint\\.valueOf\\(|new Color\\("
                            + "|Color\\.[A-Z]+\\b(?<!Color\\.TRANSPARENT)"
                            + "|\"[^\"\\n]*\\b(rgba?|hsba?)\\("
                            + "|-fx-[\\w-]+\\s*:[^\"\\n]*"
                            + NAMES);
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[\\w-]+)\\s*:");

    @Test
    void style_sheets_name_no_colour_outside_the_token_files() {
        assertThat(sheets())
                .filteredOn(sheet -> !isTokens(sheet))
                .allSatisfy(sheet ->
                        assertThat(withoutComments(sheet))
                                .as(sheet.toString())
                                .doesNotContainPattern(COLOUR_IN_A_SHEET));
    }

    @Test
    void code_names_no_colour() {
        assertThat(Product.files(Product.SOURCES, ".java"))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(Product.text(source))
                                .as(source.toString())
                                .doesNotContainPattern(COLOUR_IN_CODE));
    }

    @Test
    void every_theme_defines_the_same_tokens() {
        List<Path> themes = sheets().stream().filter(StyleSheetTest::isTokens).toList();

        assertThat(themes)
                .allSatisfy(theme ->
                        assertThat(tokens(theme))
                                .as(theme.toString())
                                .isNotEmpty()
                                .isEqualTo(tokens(themes.getFirst())));
    }

    @Test
    void javafx_understands_every_style_sheet() {
        assertThat(sheets())
                .allSatisfy(sheet -> assertThat(errors(sheet)).as(sheet.toString()).isEmpty());
    }

    private static List<String> errors(Path sheet) throws IOException {
        CssParser.errorsProperty().clear();
        new CssParser().parse(sheet.toUri().toURL());
        return CssParser.errorsProperty().stream().map(CssParser.ParseError::getMessage).toList();
    }

    private static Set<String> tokens(Path theme) {
        return Stream.of(withoutComments(theme))
                .flatMap(text -> TOKEN.matcher(text).results())
                .map(token -> token.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTokens(Path sheet) {
        return sheet.getFileName().toString().startsWith("tokens-");
    }

    private static String withoutComments(Path sheet) {
        return COMMENT.matcher(Product.text(sheet)).replaceAll("");
    }

    private static List<Path> sheets() {
        return Product.files(Product.RESOURCES, ".css");
    }
}
