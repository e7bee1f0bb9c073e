package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.google.GoogleFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The double's tokens: of people, of service accounts, of those who act as one.
class GoogleTokensTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Browsing browser = new Browsing();
    private final GoogleAsking google = new GoogleAsking(sandbox, browser);
    @TempDir private Path folder;

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_refresh_token_gives_access_tokens_until_it_is_revoked() throws Exception {
        String refreshToken =
                google.exchange(google.code(), GoogleAsking.VERIFIER)
                        .json()
                        .path("refresh_token")
                        .asString();
        Answer renewed = google.refresh(refreshToken);
        assertThat(renewed.status()).isEqualTo(200);
        String accessToken = renewed.json().path("access_token").asString();
        assertThat(google.lists(accessToken)).isEqualTo(200);

        assertThat(google.form("/revoke", Map.of("token", refreshToken)).status()).isEqualTo(200);

        Answer refused = google.refresh(refreshToken);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("error_description").asString())
                .isEqualTo("Token has been expired or revoked.");
        assertThat(google.lists(accessToken)).isEqualTo(401);
        assertThat(google.form("/revoke", Map.of("token", refreshToken)).status()).isEqualTo(400);
    }

    @Test
    void access_tokens_end_when_their_seconds_are_over() throws Exception {
        sandbox.switches().google().accessTokenLife(Duration.ofSeconds(30));
        JsonNode tokens = google.exchange(google.code(), GoogleAsking.VERIFIER).json();
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(30);
        String token = tokens.path("access_token").asString();
        assertThat(google.lists(token)).isEqualTo(200);

        sandbox.googleSignIns().endAccessTokens();

        assertThat(google.lists(token)).isEqualTo(401);
    }

    @Test
    void an_access_token_without_the_scope_is_forbidden_and_a_read_only_one_writes_nothing()
            throws Exception {
        sandbox.switches().google().retrieverTickedOff(true);
        String cloudOnly =
                google.exchange(google.code(), GoogleAsking.VERIFIER)
                        .json()
                        .path("access_token")
                        .asString();
        Asking asking = Asking.with(sandbox.geminiBase(), cloudOnly);
        assertThat(asking.get("/corpora").text("/error/details/0/reason"))
                .isEqualTo("ACCESS_TOKEN_SCOPE_INSUFFICIENT");

        String readOnly = GoogleAsking.SCOPES.split(" ")[0] + ".readonly";
        Map<String, String> back =
                browser.redirect(google.address(Map.of("scope", readOnly)), "answer=allow");
        String reading =
                google.exchange(back.getOrDefault("code", ""), GoogleAsking.VERIFIER)
                        .json()
                        .path("access_token")
                        .asString();
        Asking reader = Asking.with(sandbox.geminiBase(), reading);
        String corpus = "/" + reader.get("/corpora").text("/corpora/0/name");
        assertThat(reader.get(corpus + "/permissions").status()).isEqualTo(200);
        assertThat(reader.post(corpus + "/permissions", "{}").status()).isEqualTo(403);
    }

    @Test
    void a_service_account_signs_in_with_its_key_and_with_no_other() throws Exception {
        GoogleFiles files = sandbox.googleSignIns().write(folder);
        JsonNode key = MAPPER.readTree(Files.readString(files.key()));
        Answer token =
                google.assertion(
                        ServiceAccountStatement.signed(key, Instant.now(), Duration.ofMinutes(10)));
        assertThat(token.status()).isEqualTo(200);
        assertThat(google.lists(token.json().path("access_token").asString())).isEqualTo(200);

        sandbox.googleSignIns().deleteKey();

        assertThat(
                        google.assertion(
                                        ServiceAccountStatement.signed(
                                                key, Instant.now(), Duration.ofMinutes(10)))
                                .json()
                                .path("error_description")
                                .asString())
                .isEqualTo("Invalid JWT Signature.");
    }

    @Test
    void an_assertion_of_another_time_is_refused() throws Exception {
        JsonNode key =
                MAPPER.readTree(Files.readString(sandbox.googleSignIns().write(folder).key()));
        Duration usual = Duration.ofMinutes(10);
        assertThat(
                        google.description(
                                ServiceAccountStatement.signed(
                                        key, Instant.now().minusSeconds(7_200), usual)))
                .contains("Check your iat and exp values");
        assertThat(
                        google.description(
                                ServiceAccountStatement.signed(
                                        key, Instant.now().plusSeconds(7_200), usual)))
                .contains("Check your iat and exp values");
        assertThat(
                        google.description(
                                ServiceAccountStatement.signed(
                                        key, Instant.now(), Duration.ofHours(3))))
                .contains("Check your iat and exp values");
    }

    @Test
    void acting_as_a_service_account_takes_the_right_and_gives_its_scopes() throws Exception {
        String mine =
                google.exchange(google.code(), GoogleAsking.VERIFIER)
                        .json()
                        .path("access_token")
                        .asString();
        Answer acting = google.act(mine, "access-lists");
        assertThat(acting.status()).isEqualTo(200);
        assertThat(Instant.parse(acting.text("/expireTime"))).isAfter(Instant.now());
        assertThat(google.lists(acting.text("/accessToken"))).isEqualTo(200);

        assertThat(google.act(mine, "nobody").status()).isEqualTo(404);
        Map<String, String> back =
                browser.redirect(
                        google.address(Map.of()), "answer=allow&person=" + google.readerAddress());
        String reader =
                google.exchange(back.getOrDefault("code", ""), GoogleAsking.VERIFIER)
                        .json()
                        .path("access_token")
                        .asString();
        assertThat(google.act(reader, "access-lists").text("/error/status"))
                .isEqualTo("PERMISSION_DENIED");
        assertThat(google.act("no-token", "access-lists").status()).isEqualTo(401);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there are inherited from the folder")
    void files_are_for_their_owner_only() throws Exception {
        GoogleFiles files = sandbox.googleSignIns().write(folder);
        for (Path file : List.of(files.client(), files.key(), files.defaults(), files.acting())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void files_lead_here() throws Exception {
        URI base = sandbox.googleSignIns().serviceAccountsBase();
        GoogleFiles files = sandbox.googleSignIns().write(folder);
        for (Path file : List.of(files.client(), files.key(), files.defaults())) {
            assertThat(Files.readString(file)).contains("\"token_uri\":\"" + base + "/token\"");
        }
        assertThat(Files.readString(files.acting())).contains(base + "/v1/projects/-/");
    }
}
