package dev.rolecall.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.policy.Policy;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.settings.SavedView;
import dev.rolecall.settings.Settings;
import dev.rolecall.settings.Updates;
import dev.rolecall.testing.SecretHunt;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is handed to whoever looks for a fault, from settings in which people have written secrets
/// where none belong.
@SuppressWarnings("NullAway.Init") // set before each test
class DiagnosticsTest {
    private static final Secret SECRET = new Secret("tok+5f2d/9a71_c3=");
    private static final List<String> NAMES =
            List.of(
                    "Anna's Mistral",
                    "ai.acme.example",
                    "anna@acme.example",
                    "op",
                    "wpad.acme.example");

    @TempDir private Path folder;
    private Diagnostics diagnostics;

    @BeforeEach
    void leaveSomethingBehind() {
        CrashRecords crashes = new CrashRecords(folder, Clock.systemUTC());
        crashes.keep(Thread.currentThread(), new IllegalStateException(SECRET.reveal()));
        LogFile log = new LogFile(folder.resolve("logs"));
        LogRecord record = new LogRecord(Level.SEVERE, "Work broke");
        record.setLoggerName("dev.rolecall.operation.WorkRunner");
        record.setThrown(new IOException("Authorization: Bearer " + SECRET.reveal()));
        log.publish(record);
        log.close();
        diagnostics = new Diagnostics(folder.resolve("logs"), crashes);
    }

    private static Subject subject() {
        return subject(Policy.none(Path.of("/etc/rolecall/config.json")));
    }

    private static Subject subject(Policy policy) {
        Profile profile =
                new Profile(
                        new Account(
                                new AccountId("a"),
                                new ProviderId("mistral"),
                                "Anna's Mistral",
                                URI.create(
                                        "https://anna:"
                                                + "5f2d-secret-pw"
                                                + "@ai.acme.example/v1?key=5f2d-secret-pw"),
                                Environment.PRODUCTION),
                        new CredentialSource.CommandOutput(
                                List.of("op", "--session", SECRET.reveal())),
                        Optional.of("Team of anna@acme.example"),
                        Colour.NONE,
                        true);
        NetworkSettings network =
                NetworkSettings.USUAL.withProxy(
                        new ProxyChoice.PacAddress(
                                URI.create(
                                        "https://u:5f2d-secret-pw@wpad.acme.example/p.pac?t=5f2d-secret-pw")),
                        Optional.of("anna@acme.example"));
        Settings settings =
                Settings.USUAL
                        .with(new SavedView("people", "Mine", "who:anna@acme.example"))
                        .with(new Updates(true, Optional.of("https://ai.acme.example/feed")));
        return new Subject(
                "1.4.0",
                settings,
                new Profiles(List.of(profile)),
                network,
                policy,
                List.of("1920 x 1080 at 0, 0, scale 1.25"));
    }

    private Map<String, String> zip(boolean withNames) throws Exception {
        Path zip = folder.resolve("out.zip");
        Diagnostics.write(diagnostics.collect(subject(), withNames), zip);
        Map<String, String> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entriesIn = new ZipInputStream(in)) {
            for (ZipEntry entry = entriesIn.getNextEntry();
                    entry != null;
                    entry = entriesIn.getNextEntry()) {
                entries.put(
                        entry.getName(),
                        new String(entriesIn.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void the_zip_holds_versions_settings_the_log_and_the_reports_and_nothing_else()
            throws Exception {
        Map<String, String> entries = zip(true);

        assertThat(entries.keySet())
                .startsWith(
                        "rolecall-diagnostics/versions.txt",
                        "rolecall-diagnostics/settings.json",
                        "rolecall-diagnostics/accounts.json",
                        "rolecall-diagnostics/network.json",
                        "rolecall-diagnostics/administrator.json",
                        "rolecall-diagnostics/rolecall-0.log")
                .hasSize(7)
                .last()
                .asString()
                .startsWith("rolecall-diagnostics/crashes/crash-");
        assertThat(entries.get("rolecall-diagnostics/versions.txt"))
                .contains("rolecall: 1.4.0", "os.name: ", "1920 x 1080 at 0, 0, scale 1.25");
        assertThat(entries.get("rolecall-diagnostics/accounts.json"))
                .contains(
                        "Anna's Mistral", "https://ai.acme.example/v1", "CommandOutput", "\"op\"");
        assertThat(entries.get("rolecall-diagnostics/network.json"))
                .contains("https://wpad.acme.example/p.pac", "anna@acme.example");
        assertThat(entries.get("rolecall-diagnostics/rolecall-0.log"))
                .contains("Work broke", "RC-");
    }

    @Test
    void no_secret_is_in_it_whichever_way_it_is_collected() throws Exception {
        for (boolean withNames : new boolean[] {true, false}) {
            SecretHunt hunt = new SecretHunt(List.of(SECRET, new Secret("5f2d-secret-pw")));
            zip(withNames).forEach(hunt::text);

            assertThat(hunt.searched()).isEqualTo(7);
            assertThat(hunt.found()).isEmpty();
        }
    }

    @Test
    void names_and_addresses_are_left_out_unless_the_person_wants_them_there() throws Exception {
        Map<String, String> entries = zip(false);

        assertThat(String.join("\n", entries.values()))
                .doesNotContain("Anna", "acme.example", "\"op\"")
                .contains("(left out)", "\"lookForUpdatesAtStart\" : true", "PacAddress");
        assertThat(NAMES)
                .allSatisfy(
                        name -> assertThat(String.join("\n", zip(true).values())).contains(name));
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        Path nowhere = folder.resolve("no").resolve("such.zip");

        assertThatThrownBy(() -> Diagnostics.write(List.of(), nowhere))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        failed ->
                                assertThat(failed.failure())
                                        .isEqualTo(
                                                new Failure.Storage(
                                                        nowhere.toString(),
                                                        true,
                                                        "NoSuchFileException")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"format":"rolecall-administrator","version":1,"writes":"5f2d-secret"} | What it says makes no sense: writes.
                    {"format":"rolecall-administrator","version":9}                        | It is made for a newer Rolecall.
                    {"5f2d-secret":                                                        | It is no sound JSON from line 1 on.
                    {"format":"rolecall-administrator","version":1,"5f2d-secret":1}        | It has a field that this Rolecall does not know: (left out).
                    """)
    void an_administrators_file_that_cannot_be_used_says_why_and_nothing_that_was_typed(
            String content, String why) throws Exception {
        Files.writeString(folder.resolve("config.json"), content);
        Policy policy = new PolicyFile(folder, _ -> true).read();

        assertThat(diagnostics.collect(subject(policy), false))
                .filteredOn(file -> file.name().equals("administrator.json"))
                .singleElement()
                .satisfies(file ->
                        assertThat(file.text())
                                .contains("\"usable\" : false", "\"why\" : \"" + why + "\"")
                                .doesNotContain("5f2d"));
    }
}
