package dev.rolecall.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Cause;
import dev.rolecall.domain.Failure.Contradiction;
import dev.rolecall.domain.Failure.Keeping;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.domain.Failure.Source;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.i18n.Messages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every failure has a title, a sentence that says what to do, and a line.
class FailureWordsTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    static Stream<Failure> everyFailure() {
        Stream<Failure> missing =
                Arrays.stream(Missing.values())
                        .flatMap(what ->
                                Stream.of(
                                        new Failure.Unauthenticated(what, ""),
                                        new Failure.Forbidden(what, "")));
        Stream<Failure> unreachable =
                Arrays.stream(Cause.values()).map(why -> new Failure.Unreachable(why, true, ""));
        Stream<Failure> others =
                Stream.of(
                        new Failure.Unreachable(Cause.TIMEOUT, false, ""),
                        new Failure.NotFound(""),
                        new Failure.NotFound(Failure.Sought.LIST, ""),
                        new Failure.Conflict(""),
                        new Failure.Invalid(Map.of(), ""),
                        new Failure.Invalid(Map.of("role", "no such role"), ""),
                        new Failure.RateLimited(Optional.empty(), ""),
                        new Failure.RateLimited(Optional.of(Instant.EPOCH), ""),
                        new Failure.Unreadable(200, "<html>"),
                        new Failure.Withdrawn(""),
                        new Failure.WritesLocked("Mistral EU"),
                        new Failure.WritesForbidden("Acme IT"),
                        new Failure.Broken("RC-7K2Q-9XMD"),
                        new Failure.Unexpected(502, ""));
        Stream<Failure> credentials =
                Stream.concat(
                        Arrays.stream(Source.values())
                                .map(source -> new Failure.NoCredential(source, "the detail")),
                        Stream.of(
                                new Failure.ConsoleLocked(),
                                new Failure.SignInAgain(""),
                                new Failure.Storage("accounts.json", false, "denied"),
                                new Failure.Storage("accounts.json", true, "full")));
        Stream<Failure> signIn =
                Arrays.stream(SignInFault.values())
                        .map(fault -> new Failure.NotSignedIn(fault, "the detail"));
        Stream<Failure> vault = VaultWordsTest.everyFault().map(Failure.VaultShut::new);
        Stream<Failure> kept =
                Arrays.stream(Keeping.values())
                        .map(why -> new Failure.NotKept(why, "snapshots.db", "the detail"));
        Stream<Failure> contradictory =
                Arrays.stream(Contradiction.values())
                        .map(how -> new Failure.Contradictory(how, "the detail"));
        return Stream.of(
                        missing,
                        unreachable,
                        others,
                        credentials,
                        signIn,
                        vault,
                        kept,
                        contradictory)
                .flatMap(each -> each);
    }

    @Test
    void a_list_that_is_not_there_leads_to_the_address_and_a_thing_that_is_not_to_reading() {
        Failure list = new Failure.NotFound(Failure.Sought.LIST, "");

        assertThat(FailureWords.sentence(list).key()).isEqualTo("failure.notFound.list");
        assertThat(FailureWords.help(list)).isEqualTo(Help.EDIT_ACCOUNT);
        assertThat(FailureWords.help(new Failure.NotFound(""))).isEqualTo(Help.READ_AGAIN);
    }

    @Test
    void no_kind_of_failure_is_forgotten_here() {
        assertThat(everyFailure().<Class<?>>map(Failure::getClass).distinct())
                .containsExactlyInAnyOrder(Failure.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyFailure")
    void every_failure_has_a_title_and_a_whole_sentence(Failure failure) {
        String title = messages.text(FailureWords.title(failure));
        String sentence = messages.text(FailureWords.sentence(failure));

        assertThat(title).isNotBlank().doesNotEndWith(".").doesNotContain("{");
        assertThat(sentence).endsWith(".").doesNotContain("{").hasSizeGreaterThan(title.length());
    }

    @Test
    void what_is_missing_decides_the_sentence() {
        assertThat(sentence(new Failure.Forbidden(Missing.SIGN_IN, "")))
                .contains("Google sign-in or an access token");
        assertThat(sentence(new Failure.Forbidden(Missing.SCOPE, ""))).contains("scope");
    }

    @Test
    void a_missing_credential_names_what_to_look_at() {
        assertThat(sentence(new Failure.NoCredential(Source.VARIABLE, "MISTRAL_KEY")))
                .contains("variable MISTRAL_KEY")
                .contains("Nothing was sent");
        assertThat(sentence(new Failure.NoCredential(Source.COMMAND, "pass: not found")))
                .contains("(pass: not found)");
    }

    @Test
    void every_fault_of_signing_in_has_a_sentence_of_its_own_with_its_detail() {
        List<String> sentences =
                Arrays.stream(SignInFault.values())
                        .map(fault -> sentence(new Failure.NotSignedIn(fault, "key.json")))
                        .toList();

        assertThat(sentences).doesNotHaveDuplicates();
        assertThat(sentence(new Failure.NotSignedIn(SignInFault.WEB_CLIENT, "client.json")))
                .contains("client.json")
                .contains("Desktop app");
        assertThat(sentence(new Failure.NotSignedIn(SignInFault.NO_DEFAULT, "")))
                .contains("gcloud auth application-default login --scopes=");
    }

    @Test
    void a_status_is_written_without_grouping() {
        assertThat(sentence(new Failure.Unexpected(1502, ""))).contains("status 1502");
    }

    @Test
    void fields_are_named_in_a_fixed_order() {
        Failure failure = new Failure.Invalid(Map.of("role", "unknown", "body", "wrong"), "");

        assertThat(sentence(failure)).contains("(body: wrong; role: unknown)");
    }

    @Test
    void a_line_ends_in_the_words_of_the_service() {
        Failure failure = new Failure.NotFound(" no library of that id ");

        assertThat(messages.text(FailureWords.line(failure)))
                .endsWith("The service says: no library of that id");
        assertThat(FailureWords.line(new Failure.NotFound("  ")))
                .isEqualTo(FailureWords.sentence(new Failure.NotFound("")));
    }

    @Test
    void what_was_seen_on_the_way_is_not_put_into_the_mouth_of_the_service() {
        Failure failure = new Failure.Unreachable(Cause.UNKNOWN_AUTHORITY, true, "Proxy Authority");

        assertThat(messages.text(FailureWords.line(failure)))
                .endsWith("What was seen: Proxy Authority");
    }

    @Test
    void no_two_causes_share_a_sentence() {
        assertThat(Arrays.stream(Cause.values()).map(cause -> sentence(cause)).distinct())
                .hasSameSizeAs(Cause.values());
    }

    @Test
    void a_connection_that_never_came_about_is_told_from_an_answer_that_did_not() {
        assertThat(sentence(new Failure.Unreachable(Cause.TIMEOUT, true, "")))
                .isEqualTo(
                        "No connection came about in time: check the address, the network and the"
                                + " firewall, and whether a proxy is needed.");
        assertThat(sentence(new Failure.Unreachable(Cause.TIMEOUT, false, "")))
                .isEqualTo(
                        "No answer came in time: try again, or check whether the service is up.");
    }

    @Test
    void a_web_page_is_told_from_other_things_that_cannot_be_read() {
        assertThat(sentence(new Failure.Unreadable(200, "<html>"))).startsWith("A web page");
        assertThat(sentence(new Failure.Unreadable(200, "{"))).startsWith("What came back");
    }

    @Test
    void help_fits_the_failure() {
        List<Failure> failures =
                List.of(
                        new Failure.WritesLocked("x"),
                        new Failure.WritesForbidden("x"),
                        new Failure.Broken("RC-1"),
                        new Failure.Unauthenticated(Missing.NOT_TOLD, ""),
                        new Failure.Unreachable(Cause.CONNECTION, true, ""),
                        new Failure.Unreachable(Cause.PROXY_DOWN, true, ""),
                        new Failure.Conflict(""),
                        new Failure.Withdrawn(""));

        assertThat(failures)
                .extracting(FailureWords::help)
                .containsExactly(
                        Help.UNLOCK,
                        Help.NONE,
                        Help.TRY_AGAIN,
                        Help.EDIT_ACCOUNT,
                        Help.TRY_AGAIN,
                        Help.CHECK_NETWORK,
                        Help.READ_AGAIN,
                        Help.NONE);
    }

    private String sentence(Cause cause) {
        return sentence(new Failure.Unreachable(cause, true, ""));
    }

    private String sentence(Failure failure) {
        return messages.text(FailureWords.sentence(failure));
    }
}
