package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private static final String KEY = "key-that-is-never-printed";

    private final CommandLineRoom room =
            new CommandLineRoom(Path.of(".")).environment("KEY", KEY).environment("EMPTY", " ");

    @Test
    void help_says_what_there_is_and_is_code_0() {
        Result result = room.type("--help");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Usage: rolecall", "access", "apply", "sandbox", "demo", "tour")
                .contains("--software-rendering", "--startup-report", "--version");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void what_opens_the_window_has_help_and_stands_alone() {
        assertThat(room.type("demo", "--help").out()).contains("Usage: rolecall demo", "invented");
        assertThat(room.type("tour", "--help").out()).contains("Usage: rolecall tour", "picture");
    }

    /// Of a system that has them, the manual page tells the same.
    @Test
    void the_manual_page_names_every_command_and_option_of_the_help() throws IOException {
        String page = Files.readString(Path.of("packaging/linux/rolecall.1")).replace("\\-", "-");
        List<String> told =
                room.type("--help").lines().stream()
                        .flatMap(line ->
                                Pattern.compile("^  (?:    |(-\\w), )?(--)?([a-z-]+)  ")
                                        .matcher(line)
                                        .results())
                        .flatMap(found ->
                                Stream.of(
                                        Optional.ofNullable(found.group(1)).orElse(""),
                                        Optional.ofNullable(found.group(2)).orElse("")
                                                + found.group(3)))
                        .filter(word -> !word.isEmpty())
                        .toList();

        assertThat(told).contains("-h", "--help", "--startup-report", "demo", "network", "tour");
        assertThat(told)
                .allSatisfy(word -> assertThat(page).containsPattern("[ \n]" + word + "\\b"));
    }

    @Test
    void help_of_a_command_names_its_options_and_exit_codes() {
        assertThat(room.type("access", "--help").out())
                .contains("--provider", "mistral|gemini|datarobot", "--base-url", "--token-env")
                .contains("--kind", "--resource", "table|json|csv", "credential rejected");
        assertThat(room.type("apply", "--help").out())
                .contains("--changes", "--dry-run", "table|json")
                .doesNotContain("csv|");
        assertThat(room.type("sandbox", "--help").out())
                .contains("--port", "--resources", "--seed", "--latency");
    }

    @Test
    void help_and_slips_open_no_way_to_a_service_and_a_command_opens_one() {
        room.type("access", "--help");
        room.type("--version");
        room.type("access", "--formta", "csv");
        assertThat(room.reached()).isZero();

        room.type("accounts", "list");
        assertThat(room.reached()).isEqualTo(1);
    }

    @Test
    void version_is_one_line_and_code_0() {
        Result result = room.type("--version");

        assertThat(result.code()).isZero();
        assertThat(result.lines()).hasSize(1);
        assertThat(result.out()).startsWith("Rolecall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    access --base-url http://localhost --token-env KEY                     | --provider
                    access --provider mistral --token-env KEY                              | --base-url
                    access --provider mistral --base-url http://localhost                  | --token-env
                    apply --provider mistral --base-url http://localhost --token-env KEY   | --changes
                    access --provider acme --base-url http://localhost --token-env KEY     | “acme”
                    access --provider mistral --base-url nonsense --token-env KEY          | “nonsense”
                    access --provider mistral --base-url ftp://localhost --token-env KEY   | “ftp://localhost”
                    access --provider mistral --base-url http://a?b --token-env KEY        | “http://a?b”
                    access --provider mistral --base-url http://localhost --token-env GONE | “GONE” is missing
                    access --provider mistral --base-url http://localhost --token-env EMPTY| “EMPTY” is missing
                    access --provider mistral --base-url https://a --token-env KEY --kind corpus | “corpus”
                    access --provider gemini --base-url https://a --token-env KEY --kind library | “library”
                    access --provider mistral --base-url https://a --token-env KEY --format xml  | “xml”
                    access --provider mistral --base-url https://a --token-env KEY --nonsense    | --nonsense
                    apply --provider mistral --base-url https://a --token-env KEY --changes gone.csv | gone.csv
                    sandbox --port 70000                                                   | 65535
                    sandbox --resources 2                                                  | 50000
                    demo more                                                              | more
                    demo                                                                   | “demo” stands alone
                    sandbox --latency soon                                                 | soon
                    nonsense                                                               | nonsense
                    ''                                                                     | access, apply, accounts, network or sandbox
                    """)
    void what_cannot_be_understood_is_code_2_and_is_named(String words, String named) {
        Result result = room.type(split(words));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(named).contains("--help");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).doesNotContain(KEY);
    }

    private static String[] split(String words) {
        List<String> split = new ArrayList<>(Arrays.asList(words.strip().split(" +")));
        split.removeIf(String::isEmpty);
        return split.toArray(String[]::new);
    }
}
