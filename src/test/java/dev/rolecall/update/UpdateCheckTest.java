package dev.rolecall.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Gateway;
import dev.rolecall.testing.network.LocalServer;
import java.net.URI;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked of a release feed, and what is believed of its answer.
class UpdateCheckTest {
    private static String feed(int port, String version) {
        return "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":{\"version\":\""
                + version
                + "\",\"page\":\"http://127.0.0.1:"
                + port
                + "/releases\"}}";
    }

    private static URI address(LocalServer server) {
        return URI.create("http://127.0.0.1:" + server.port() + "/feed.json");
    }

    private static UpdateCheck check(String own) {
        return new UpdateCheck(Gateway.plain(), own);
    }

    @Test
    void one_request_leaves_and_nothing_in_it_tells_who_asks() throws Exception {
        LocalServer[] self = new LocalServer[1];
        try (LocalServer server =
                LocalServer.plain(_ -> LocalServer.said(200, feed(self[0].port(), "9.9.0")))) {
            self[0] = server;

            Release release = check("1.4.0").look(address(server));

            assertThat(release.age()).isEqualTo(Release.Age.NEWER);
            assertThat(release.page().getPath()).isEqualTo("/releases");
            assertThat(server.asked())
                    .singleElement()
                    .satisfies(head ->
                            assertThat(head.lines().filter(line -> !line.isEmpty()))
                                    .allMatch(line ->
                                            line.equals("GET /feed.json HTTP/1.1")
                                                    || line.equals("User-Agent: Rolecall")
                                                    || line.equals(
                                                            "Host: 127.0.0.1:" + server.port())
                                                    || line.equals("Content-Length: 0")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.9.0, 1.10.0, NEWER",
        "1.10.0, 1.9.0, NO_NEWER",
        "1.4.0, 1.4.0, NO_NEWER",
        "1.4.0-SNAPSHOT, 1.4.0, NEWER",
        "'', 1.4.0, UNKNOWN"
    })
    void only_a_later_version_is_newer_and_a_copy_without_one_cannot_tell(
            String own, String latest, Release.Age age) throws Exception {
        LocalServer[] self = new LocalServer[1];
        try (LocalServer server =
                LocalServer.plain(_ -> LocalServer.said(200, feed(self[0].port(), latest)))) {
            self[0] = server;

            assertThat(check(own).look(address(server)).age()).isEqualTo(age);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Sign in to the guest network</html>",
                "{}",
                "{\"format\":\"rolecall-releases\",\"version\":2,\"latest\":{\"version\":\"2\","
                        + "\"page\":\"http://127.0.0.1/x\"}}",
                "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":{\"version\":\"2\","
                        + "\"page\":\"https://elsewhere.example/x\"}}",
                "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":{\"version\":\"2\","
                        + "\"page\":\"file:///etc/passwd\"}}",
                "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":{\"version\":\"rm -rf\","
                        + "\"page\":\"http://127.0.0.1/x\"}}"
            })
    void what_is_no_feed_or_leads_elsewhere_is_not_believed(String answer) throws Exception {
        assertThat(refused(_ -> LocalServer.said(200, answer)))
                .isInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void an_answer_without_end_is_cut_and_a_redirect_is_not_followed() throws Exception {
        assertThat(refused(_ -> LocalServer.said(200, "x".repeat(100_000))))
                .isInstanceOf(Failure.Unreadable.class);
        assertThat(
                        refused(_ ->
                                LocalServer.said(
                                        302, "", "Location: http://127.0.0.1:1/elsewhere")))
                .isInstanceOfSatisfying(
                        Failure.Unreachable.class,
                        told -> assertThat(told.cause()).isEqualTo(Failure.Cause.REDIRECT));
        assertThat(refused(_ -> LocalServer.said(503, "")))
                .isEqualTo(new Failure.Unexpected(503, ""));
    }

    @Test
    void only_a_secured_address_or_this_machine_is_asked() {
        assertThat(UpdateCheck.address(" https://releases.example/feed.json ")).isPresent();
        assertThat(UpdateCheck.address("http://127.0.0.1:8080/feed.json")).isPresent();
        assertThat(UpdateCheck.address("http://releases.example/feed.json")).isEmpty();
        assertThat(UpdateCheck.address("https://anna:secret@releases.example/")).isEmpty();
        assertThat(UpdateCheck.address("ftp://releases.example/")).isEmpty();
        assertThat(UpdateCheck.address("releases")).isEmpty();
    }

    private static Failure refused(Function<String, String> answers) throws Exception {
        try (LocalServer server = LocalServer.plain(answers)) {
            Failure[] told = new Failure[1];
            assertThatThrownBy(() -> check("1.4.0").look(address(server)))
                    .isInstanceOfSatisfying(
                            FailureException.class, thrown -> told[0] = thrown.failure());
            assertThat(server.asked()).hasSize(1);
            return told[0];
        }
    }
}
