package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.http.Call;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each of the four ways of signing in lists corpora and changes who may use one, over real HTTP.
class FourWaysTest extends SignInStage {
    private static final Role READER = new Role("READER", Rank.USE);

    @Test
    void with_the_credentials_of_this_machine() throws Exception {
        listsAndChanges(machine());

        assertThat(tokensAsked("refresh_token")).isEqualTo(1);
    }

    @Test
    void with_a_service_accounts_key() throws Exception {
        listsAndChanges(key(files().key()));

        assertThat(tokensAsked("jwt-bearer")).isEqualTo(1);
    }

    @Test
    void acting_as_a_service_account() throws Exception {
        listsAndChanges(acting(files().acting()));

        assertThat(sandbox().traffic().calls("POST", ":generateAccessToken")).hasSize(1);
    }

    @Test
    void acting_as_a_service_account_by_default_credentials_of_that_kind() throws Exception {
        listsAndChanges(
                signIn(files().acting())
                        .machine(new CredentialSource.GoogleDefault(Optional.empty())));

        assertThat(sandbox().traffic().calls("POST", ":generateAccessToken")).hasSize(1);
    }

    @Test
    void with_the_browser() throws Exception {
        listsAndChanges(consented(consent()));

        assertThat(tokensAsked("authorization_code")).isEqualTo(1);
        assertThat(tokensAsked("refresh_token")).isEqualTo(1);
    }

    @Test
    void the_person_who_allows_is_the_one_who_asks() throws Exception {
        assertThat(corpora(consented(consent(ConsentAnswer.READER_ALLOWS)))).isEmpty();
        assertThat(corpora(consented(consent(ConsentAnswer.ADMINISTRATOR_ALLOWS)))).hasSize(3);
    }

    @Test
    void calls_are_counted_against_the_project_of_the_account_or_of_the_file() throws Exception {
        corpora(machine());
        assertThat(projects()).containsOnly("rolecall-example");

        sandbox().traffic().clear();
        corpora(
                signIn().machine(
                                new CredentialSource.GoogleDefault(
                                        Optional.of("another-project"))));
        assertThat(projects()).containsOnly("another-project");

        sandbox().traffic().clear();
        corpora(key(files().key()));
        assertThat(projects()).containsOnly("");
    }

    @Test
    void a_token_of_a_consent_without_the_scope_is_said_to_lack_it() throws Exception {
        Credential credential = consented(consent());
        sandbox().switches().google().retrieverTickedOff(true);
        assertThat(fault(this::consent)).isEqualTo(SignInFault.SCOPE_LEFT_OUT);

        assertThat(failure(() -> corpora(Credential.of(wrongScope()))))
                .isInstanceOfSatisfying(
                        Failure.Forbidden.class,
                        refused -> assertThat(refused.missing()).isEqualTo(Failure.Missing.SCOPE));
        assertThat(corpora(credential)).hasSize(3);
    }

    private Secret wrongScope() {
        return new Secret(sandbox().tokens().geminiWrongScope());
    }

    private List<String> projects() {
        return sandbox().traffic().calls("GET", "/corpora").stream()
                .map(Call::headers)
                .map(headers -> headers.getOrDefault("x-goog-user-project", ""))
                .toList();
    }

    private void listsAndChanges(Credential credential) throws Exception {
        List<Resource> corpora = corpora(credential);
        assertThat(corpora).hasSize(3);
        Connection connection = connect(credential);
        Resource corpus = corpora.getLast();
        Principal newcomer = Principal.of(PrincipalKind.USER, "newcomer@rolecall.example");
        assertThat(access(connection, corpus).of(newcomer)).isEmpty();

        for (Write write :
                connection.prepare(
                        corpus.ref(), List.of(new Change.Give(corpus.ref(), newcomer, READER)))) {
            connection.send(write);
        }

        assertThat(access(connection, corpus).of(newcomer).orElseThrow().role()).isEqualTo(READER);
    }

    private static AccessList access(Connection connection, Resource resource) throws Exception {
        Reading reading = connection.read(List.of(resource)).getFirst();
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).access();
    }
}
