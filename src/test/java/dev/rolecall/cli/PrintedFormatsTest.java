package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedFormatsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(
                    new PrintStream(out, false, StandardCharsets.US_ASCII),
                    new PrintStream(new ByteArrayOutputStream()),
                    new Messages(Locale.ENGLISH),
                    Map.of());

    @Test
    void json_has_null_where_something_is_absent() {
        assertThat(print(AccessFormat.JSON, row("Handbook", Optional.empty())))
                .isEqualTo(
                        """
                        {"provider":"mistral","resourceKind":"library","resourceId":"l-1",\
                        "resourceName":"Handbook","principalType":"user","principalId":null,\
                        "principalName":null,"role":"Viewer","locked":false,"lockedReason":null}
                        """);
    }

    @Test
    void csv_has_a_heading_and_one_line_a_grant() {
        assertThat(print(AccessFormat.CSV, row("Hand, \"book\"", Optional.of("u-1"))))
                .isEqualTo(
                        """
                        provider,resourceKind,resourceId,resourceName,principalType,principalId,\
                        principalName,role,locked,lockedReason
                        mistral,library,l-1,"Hand, ""book""\",user,u-1,,Viewer,false,
                        """);
    }

    @Test
    void csv_cells_that_begin_like_a_formula_are_made_harmless() {
        for (String beginning : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(CsvCells.harmless(List.of(beginning + "1+1", "1" + beginning)))
                    .containsExactly("'" + beginning + "1+1", "1" + beginning);
        }
        out.reset();
        assertThat(print(AccessFormat.CSV, row("=HYPERLINK(1)", Optional.of("@me"))))
                .contains(",'=HYPERLINK(1),user,'@me,");
    }

    @Test
    void a_table_lines_up_and_lets_no_name_steer_the_terminal() {
        String table =
                print(
                        AccessFormat.TABLE,
                        row("Evil\u001b[2J\nname\u202e", Optional.of("u-1")),
                        row("x".repeat(300), Optional.of("u-2")));

        List<String> lines = table.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("library  Evil·[2J·name·  ");
        assertThat(lines.get(2)).contains("x".repeat(59) + "…  l-1");
        assertThat(lines.get(0).indexOf("Resource id")).isEqualTo(lines.get(1).indexOf("l-1"));
        assertThat(lines.get(0).indexOf("Role")).isEqualTo(lines.get(2).indexOf("Viewer"));
    }

    @Test
    void names_are_printed_as_utf_8_whatever_the_stream_was_made_for() {
        assertThat(print(AccessFormat.JSON, row("Übersicht 🙂", Optional.of("u-1"))))
                .contains("\"Übersicht 🙂\"");
    }

    private String print(AccessFormat format, AccessRow... rows) {
        format.print(List.of(rows), terminal);
        terminal.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static AccessRow row(String name, Optional<String> principal) {
        return new AccessRow(
                "mistral",
                new ResourceKind("library"),
                "l-1",
                name,
                "user",
                principal,
                Optional.empty(),
                "Viewer",
                false,
                Optional.empty());
    }
}
