package dev.rolecall.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Messages;
import dev.rolecall.settings.SettingsFile.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that settings come back as they were, that a value which makes no sense costs no other,
/// and what is said of a file that is not as it should be.
class SettingsFileTest {
    private static final WindowPlace PLACE = new WindowPlace(-1200, 30, 1100, 820, true);
    private static final ColumnLayout LAYOUT =
            new ColumnLayout(
                    List.of(
                            new ColumnLayout.Column("kind", 96, true),
                            new ColumnLayout.Column("name", 240.5, false)));
    private static final Settings ALL =
            new Settings(
                    Look.DARK,
                    LockAfter.NEVER,
                    UnlockFor.SIXTY,
                    Optional.of(PLACE),
                    Map.of("resources", LAYOUT),
                    List.of(
                            new SavedView("allAccess", "Open to many", "is:wide -env:sandbox"),
                            new SavedView(
                                    "people",
                                    "Open to many",
                                    "",
                                    Optional.of(
                                            new Arrangement(
                                                    LAYOUT,
                                                    List.of(
                                                            new Arrangement.Sort("kind", true),
                                                            new Arrangement.Sort(
                                                                    "name", false)))))),
                    new Drawing(UiScale.HUNDRED_AND_TWENTY_FIVE, true),
                    new Updates(true, Optional.of("https://releases.example/rolecall.json")));

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

    @Test
    void settings_come_back_as_they_were() throws Exception {
        SettingsFile file = file();
        file.load();
        file.save(ALL);

        assertThat(file().load()).isEqualTo(new Kept(ALL, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void every_time_to_lock_comes_back(LockAfter lockAfter) throws Exception {
        file().save(ALL.with(lockAfter));

        assertThat(file().load().settings().lockAfter()).isEqualTo(lockAfter);
    }

    @ParameterizedTest
    @EnumSource
    void every_time_to_stay_unlocked_comes_back(UnlockFor unlockFor) throws Exception {
        file().save(ALL.with(unlockFor));

        assertThat(file().load().settings().unlockFor()).isEqualTo(unlockFor);
    }

    @ParameterizedTest
    @EnumSource
    void every_scale_comes_back(UiScale scale) throws Exception {
        SettingsFile file = file();
        file.save(ALL);
        file.save(ALL.with(ALL.drawing().with(scale)));

        assertThat(file().load().settings().drawing()).isEqualTo(new Drawing(scale, true));
    }

    @Test
    void without_a_file_the_usual_settings_hold_and_there_is_nothing_to_tell() throws Exception {
        Kept kept = file().load();

        assertThat(kept).isEqualTo(new Kept(Settings.USUAL, List.of()));
        assertThat(kept.settings().lockAfter().minutes()).contains(10);
        assertThat(kept.settings().unlockFor().minutes()).isEqualTo(15);
        assertThat(path()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "look; \"purple\"",
                "look; 3",
                "lockAfterMinutes; 7",
                "lockAfterMinutes; -10",
                "lockAfterMinutes; \"10\"",
                "lockAfterMinutes; 10.0",
                "lockAfterMinutes; null",
                "unlockForMinutes; 100000",
                "unlockForMinutes; \"never\"",
                "window; {\"x\":1,\"y\":1,\"width\":800}",
                "window; {\"x\":1,\"y\":1,\"width\":-800,\"height\":600}",
                "window; {\"x\":1e300,\"y\":1,\"width\":800,\"height\":600}",
                "window; 12",
                "uiScalePercent; 79",
                "uiScalePercent; 400",
                "uiScalePercent; \"125\"",
                "softwareRendering; \"yes\"",
                "lookForUpdatesAtStart; 1",
                "updateFeed; 7",
                "tables; []",
                "tables; \"wide\""
            })
    void a_value_that_makes_no_sense_is_the_usual_one_and_told(String field, String value)
            throws Exception {
        Kept kept = read("\"" + field + "\":" + value);

        assertThat(kept.settings()).isEqualTo(Settings.USUAL);
        assertThat(words(kept)).contains("make no sense").contains(field).contains("again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[{\"column\":\"a\",\"width\":0}]",
                "[{\"column\":\"\",\"width\":20}]",
                "[{\"column\":\"a\"}]",
                "[{\"column\":\"a\",\"width\":20},{\"column\":\"a\",\"width\":30}]"
            })
    void a_table_that_makes_no_sense_costs_no_other_table(String table) throws Exception {
        Kept kept =
                read(
                        "\"tables\":{\"one\":"
                                + table
                                + ",\"two\":[{\"column\":\"a\",\"width\":20}]}");

        assertThat(kept.settings().tables()).containsOnlyKeys("two");
        assertThat(words(kept)).contains("tables.one").doesNotContain("tables.two");
    }

    @Test
    void one_bad_value_leaves_the_others_as_they_are() throws Exception {
        Kept kept = read("\"look\":\"dark\",\"lockAfterMinutes\":0,\"unlockForMinutes\":30");

        assertThat(kept.settings())
                .isEqualTo(Settings.USUAL.with(Look.DARK).with(UnlockFor.THIRTY));
        assertThat(words(kept)).contains("used: lockAfterMinutes.");
    }

    @Test
    void what_a_newer_version_wrote_stays_in_the_file() throws Exception {
        Files.writeString(
                path(),
                """
                {"format":"rolecall-settings","version":1,"scale":120,"look":"sepia",
                 "window":{"x":1,"y":2,"width":1000,"height":700,"screen":"left"},
                 "tables":{"people":[{"column":"name","width":90,"pinned":true}]}}
                """);
        SettingsFile file = file();
        Settings settings = file.load().settings();

        file.save(
                settings.with(UnlockFor.FIVE)
                        .with(PLACE)
                        .with(
                                "people",
                                new ColumnLayout(
                                        List.of(new ColumnLayout.Column("name", 120, true)))));

        assertThat(path())
                .content()
                .contains("\"scale\" : 120")
                .contains("\"look\" : \"sepia\"")
                .contains("\"screen\" : \"left\"")
                .contains("\"pinned\" : true")
                .contains("\"width\" : 120.0")
                .contains("\"unlockForMinutes\" : 5");
    }

    @Test
    void only_what_a_person_changed_is_written() throws Exception {
        file().save(Settings.USUAL.with(Look.LIGHT));

        assertThat(path())
                .content()
                .contains("\"look\" : \"light\"")
                .doesNotContain("lockAfter", "unlockFor", "window", "tables");
    }

    @Test
    void a_file_of_a_newer_form_is_left_as_it_is() throws Exception {
        String newer = "{\"format\":\"rolecall-settings\",\"version\":2,\"look\":\"dark\"}";
        Files.writeString(path(), newer);
        SettingsFile file = file();

        Kept kept = file.load();
        file.save(ALL);

        assertThat(kept.settings()).isEqualTo(Settings.USUAL);
        assertThat(words(kept)).contains("newer version").contains("update Rolecall");
        assertThat(path()).hasContent(newer);
    }

    @Test
    void a_file_cut_anywhere_brings_back_the_settings_from_before_the_last_change()
            throws Exception {
        SettingsFile file = file();
        file.save(ALL);
        file.save(ALL.with(Look.LIGHT));
        byte[] whole = Files.readAllBytes(path());
        byte[] previous = Files.readAllBytes(folder.resolve("settings.json.previous"));
        for (int length = 0; length < whole.length - 2; length += 11) {
            Files.write(path(), Arrays.copyOf(whole, length));
            Files.write(folder.resolve("settings.json.previous"), previous);

            Kept kept = file().load();

            assertThat(kept.settings()).isEqualTo(ALL);
            assertThat(words(kept)).contains("was damaged").contains(".damaged-");
        }
    }

    @Test
    void when_no_earlier_file_is_left_the_usual_settings_hold_and_the_person_is_told()
            throws Exception {
        Files.writeString(path(), "not json at all");

        Kept kept = file().load();

        assertThat(kept.settings()).isEqualTo(Settings.USUAL);
        assertThat(words(kept)).contains("choose yours again").contains(".damaged-");
        assertThat(path()).doesNotExist();
    }

    @Test
    void a_file_that_may_not_be_read_is_not_taken_for_an_empty_one() throws IOException {
        Files.createDirectory(path());

        Failure failure =
                catchThrowableOfType(FailureException.class, () -> file().load()).failure();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Storage.class, storage -> assertThat(storage.writing()).isFalse());
    }
}
