package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        assertThat(result.out()).contains("Usage: rolecall", "access", "apply", "sandbox");
        assertThat(result.err()).isEmpty();
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
