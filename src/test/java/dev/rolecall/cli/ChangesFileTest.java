package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesFileTest {
    private static final String HEADING =
            "action,resourceKind,resourceId,principalType,principalId,role\n";
    private static final String ANNA = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void good_lines_are_read_with_their_numbers() {
        ParsedChanges changes =
                mistral(
                        HEADING
                                + "give,library,l 1/%?,user,"
                                + ANNA
                                + ",Viewer\n\n"
                                + "revoke,library,\"l,2\",organization,"
                                + ANNA
                                + ",\n");

        assertThat(changes.faults()).isEmpty();
        assertThat(changes.lines())
                .containsExactly(
                        new ChangeLine(
                                2,
                                Action.GIVE,
                                new ResourceKind("library"),
                                "l 1/%?",
                                Principal.of(PrincipalKind.USER, ANNA),
                                Optional.of(new Role("Viewer", Rank.USE))),
                        new ChangeLine(
                                4,
                                Action.REVOKE,
                                new ResourceKind("library"),
                                "l,2",
                                Principal.of(PrincipalKind.ORGANIZATION, ANNA),
                                Optional.empty()));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        ParsedChanges changes =
                mistral(
                        "\uFEFF"
                                + HEADING.replace("\n", "\r\n")
                                + "give,library,l,user,"
                                + ANNA
                                + ",Viewer\r\n");

        assertThat(changes.faults()).isEmpty();
        assertThat(changes.lines()).hasSize(1);
    }

    @Test
    void identifiers_are_read_as_they_were_printed_for_a_spreadsheet() {
        List<String> printed = CsvCells.harmless(List.of("-l=1", "'l", "l"));

        ParsedChanges changes =
                mistral(
                        HEADING
                                + printed.stream()
                                        .map(id ->
                                                "give,library," + id + ",user," + ANNA + ",Viewer")
                                        .collect(Collectors.joining("\n")));

        assertThat(changes.faults()).isEmpty();
        assertThat(changes.lines())
                .extracting(ChangeLine::resourceId)
                .containsExactly("-l=1", "'l", "l");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    grant,library,l,user,ID,Viewer            | no action “grant”
                    Give,library,l,user,ID,Viewer             | no action “Give”
                    give,corpus,l,user,ID,Viewer              | no kind “corpus”
                    give,Library,l,user,ID,Viewer             | no kind “Library”
                    give,library,,user,ID,Viewer              | resource is missing
                    give,library,l,robot,ID,Viewer            | no principal type “robot”
                    give,library,l,User,ID,Viewer             | no principal type “User”
                    give,library,l,user,,Viewer               | principal is missing
                    give,library,l,user,ana@x.com,Viewer      | “ana@x.com” does not name a user
                    give,library,l,everyone,ana,Viewer        | no identifier but “everyone”
                    give,library,l,user,ID,Boss               | no role “Boss”
                    give,library,l,user,ID,                   | no role “”
                    change,library,l,user,ID,viewer           | no role “viewer”
                    give,library,l,user,ID                    | 5 fields
                    give,library,l,user,ID,Viewer,more        | 7 fields
                    """)
    void a_line_that_makes_no_sense_is_refused_with_its_number(String line, String reason) {
        ParsedChanges changes =
                mistral(
                        HEADING
                                + "give,library,other,user,"
                                + ANNA
                                + ",Viewer\n"
                                + line.replace("ID", ANNA)
                                + "\n");

        assertThat(changes.faults()).hasSize(1);
        assertThat(changes.faults().getFirst().number()).isEqualTo(3);
        assertThat(messages.text(changes.faults().getFirst().reason())).contains(reason);
    }

    @Test
    void all_lines_that_make_no_sense_are_told_at_once() {
        ParsedChanges changes = mistral(HEADING + "a,b,c,d,e,f\n\ngive\n");

        assertThat(changes.faults()).extracting(LineFault::number).containsExactly(2L, 4L);
    }

    @Test
    void a_line_that_repeats_or_contradicts_another_is_refused_and_names_it() {
        String line = "give,library,l,user," + ANNA + ",Viewer\n";
        ParsedChanges changes =
                mistral(
                        HEADING
                                + line
                                + line
                                + line.replace("Viewer", "Editor")
                                + "revoke,library,l,user,"
                                + ANNA.toUpperCase(Locale.ROOT)
                                + ",\n");

        assertThat(changes.lines()).hasSize(1);
        assertThat(changes.faults())
                .extracting(fault -> fault.number() + " " + messages.text(fault.reason()))
                .containsExactly(
                        "3 This repeats line 2; delete one of them.",
                        "4 This contradicts line 2; keep one of them.",
                        "5 This contradicts line 2; keep one of them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "give,library,l,user,x,Viewer\n",
                "action;resourceKind;resourceId;principalType;principalId;role\n",
                "resourceKind,action,resourceId,principalType,principalId,role\n",
                "action,resourceKind,resourceId,principalType,principalId\n"
            })
    void another_heading_is_refused_as_line_1(String text) {
        ParsedChanges changes = mistral(text);

        assertThat(changes.faults()).hasSize(1);
        assertThat(changes.faults().getFirst().number()).isEqualTo(1);
        assertThat(messages.text(changes.faults().getFirst().reason())).contains(HEADING.strip());
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_refused_with_its_line() {
        ParsedChanges changes =
                mistral(
                        HEADING
                                + "give,library,l,user,"
                                + ANNA
                                + ",Viewer\n"
                                + "give,library,\"l,user\n");

        assertThat(changes.faults()).extracting(LineFault::number).containsExactly(3L);
        assertThat(messages.text(changes.faults().getFirst().reason())).contains("never closed");
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        byte[] latin =
                (HEADING + "give,library,Bücher,user,x,Viewer\n")
                        .getBytes(StandardCharsets.ISO_8859_1);

        ParsedChanges changes = new ChangesFile(service("mistral")).read(latin);

        assertThat(changes.faults())
                .extracting(fault -> messages.text(fault.reason()))
                .containsExactly("The file is not UTF-8 text; save it as CSV in UTF-8.");
    }

    @Test
    void a_byte_that_is_no_text_is_named_with_its_line() {
        byte[] file =
                (HEADING
                                + "give,library,l1,user,u1,Viewer\n"
                                + "give,library,l\u00e92,user,u1,Viewer\n")
                        .getBytes(StandardCharsets.ISO_8859_1);

        ParsedChanges parsed = new ChangesFile(service("mistral")).read(file);

        assertThat(parsed.faults()).extracting(LineFault::number).containsExactly(3L);
        assertThat(parsed.lines()).isEmpty();
    }

    @Test
    void a_datarobot_user_may_be_named_by_address_and_everyone_needs_no_name() {
        ParsedChanges users =
                read(
                        "datarobot",
                        "give,useCase,5f0000000000000000000001,user,ana@x.com,CONSUMER\n");
        ParsedChanges everyone = read("gemini", "give,corpus,corpora/c,everyone,,READER\n");

        assertThat(users.faults()).isEmpty();
        assertThat(everyone.faults()).isEmpty();
        assertThat(everyone.lines().getFirst().principal()).isEqualTo(Principal.everyone());
    }

    @Test
    void a_role_that_does_not_exist_is_answered_with_those_that_can_be_given() {
        String user = "give,tunedModel,tunedModels/t,user,ana@x.com,ADMIN\n";
        String everyone = "give,tunedModel,tunedModels/t,everyone,,ADMIN\n";

        assertThat(said("gemini", user))
                .containsExactly(
                        "A tunedModel has no role “ADMIN”; choose one of: READER, WRITER.");
        assertThat(said("gemini", everyone))
                .containsExactly("A tunedModel has no role “ADMIN”; choose one of: READER.");
    }

    private List<String> said(String provider, String lines) {
        return read(provider, lines).faults().stream()
                .map(fault -> messages.text(fault.reason()))
                .toList();
    }

    private ParsedChanges mistral(String text) {
        return new ChangesFile(service("mistral")).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ParsedChanges read(String provider, String lines) {
        return new ChangesFile(service(provider))
                .read((HEADING + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static dev.rolecall.provider.Descriptor service(String name) {
        return CommandLineRoom.PROVIDERS.stream()
                .map(provider -> provider.descriptor())
                .filter(descriptor -> descriptor.id().value().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
