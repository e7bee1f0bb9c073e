package dev.rolecall.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Messages;
import dev.rolecall.settings.SettingsFile.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Saved views in the file of settings: odd ones cost nothing else, foreign fields stay.
class SavedViewsFileTest {
    @TempDir private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);

    private SettingsFile file() {
        return new SettingsFile(folder, Clock.systemUTC());
    }

    private Path path() {
        return folder.resolve("settings.json");
    }

    private Kept read(String fields) throws IOException, FailureException {
        Files.writeString(
                path(), "{\"format\":\"rolecall-settings\",\"version\":1," + fields + "}");
        return file().load();
    }

    private String words(Kept kept) {
        return String.join("\n", kept.notices().stream().map(messages::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "7",
                "{\"list\":\"people\",\"name\":\"\",\"query\":\"x\"}",
                "{\"list\":\"people\",\"name\":\"Mine\",\"query\":7}",
                "{\"list\":\"people\",\"name\":\"GOOD\",\"query\":\"again\"}"
            })
    void a_view_that_makes_no_sense_costs_no_other_view_and_is_told(String view) throws Exception {
        Kept kept =
                read(
                        "\"views\":[{\"list\":\"people\",\"name\":\"Good\",\"query\":\"x\"},"
                                + view
                                + "]");

        assertThat(kept.settings().views()).containsExactly(new SavedView("people", "Good", "x"));
        assertThat(words(kept)).contains("views");
    }

    @Test
    void a_view_whose_columns_make_no_sense_keeps_its_query() throws Exception {
        Kept kept =
                read(
                        "\"views\":[{\"list\":\"people\",\"name\":\"Good\",\"query\":\"x\","
                                + "\"columns\":[{\"column\":\"a\"}]}]");

        assertThat(kept.settings().views()).containsExactly(new SavedView("people", "Good", "x"));
        assertThat(words(kept)).contains("views");
    }

    @Test
    void views_are_replaced_by_name_and_what_nobody_knows_of_them_stays() throws Exception {
        Files.writeString(
                path(),
                """
                {"format":"rolecall-settings","version":1,"views":[
                 {"list":"people","name":"Mine","query":"a","colour":"red",
                  "columns":[{"column":"who","width":90}],"sort":[{"column":"who"}]},
                 {"kind":"of a newer version"}]}
                """);
        SettingsFile file = file();
        Settings settings = file.load().settings();

        file.save(settings.with(new SavedView("people", "MINE", "b")));

        assertThat(file().load().settings().views())
                .containsExactly(new SavedView("people", "MINE", "b"));
        assertThat(path())
                .content()
                .contains("\"colour\" : \"red\"")
                .contains("\"kind\" : \"of a newer version\"")
                .doesNotContain("columns", "sort");
    }
}
