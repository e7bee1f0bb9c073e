package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.sandbox.http.CallPattern;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.sandbox.world.Person;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class FaultsTest {
    private static final CallPattern LIST = Faults.call(Service.MISTRAL, "GET", "/libraries");
    private static final CallPattern PUT = Faults.call("PUT", "/share");

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Faults faults = sandbox.faults();
    private final Asking mistral = Asking.mistral(sandbox);
    private final Person newcomer = sandbox.company().people().get(200);
    private final String share =
            "/v1/libraries/"
                    + mistral.get("/v1/libraries?page_size=1").text("/data/0/id")
                    + "/share";

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Answer list() {
        return mistral.get("/v1/libraries");
    }

    private String sharing() {
        return """
        {"level":"Viewer","share_with_type":"User","share_with_uuid":"%s"}\
        """
                .formatted(newcomer.mistralId());
    }

    private boolean isShared() {
        return mistral.get(share).body().contains(newcomer.mistralId());
    }

    private List<Integer> statuses(int calls) {
        return IntStream.range(0, calls).mapToObj(call -> list().status()).toList();
    }

    @Test
    void the_next_call_is_answered_as_armed_and_the_one_after_honestly() {
        faults.next(PUT).answer(503, "{\"detail\":\"busy\"}", Map.of("Retry-After", "7"));
        Answer refused = mistral.put(share, sharing());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("/detail")).isEqualTo("busy");
        assertThat(refused.header("Retry-After")).contains("7");
        assertThat(isShared()).isFalse();
        assertThat(mistral.put(share, sharing()).status()).isEqualTo(200);
        assertThat(isShared()).isTrue();
    }

    @Test
    void turns_are_counted_from_the_arming() {
        faults.next(2, LIST).retryAfter(429, 1);
        assertThat(statuses(4)).containsExactly(429, 429, 200, 200);
        faults.clear();
        faults.nth(2, LIST).answer(500, "{}");
        assertThat(statuses(4)).containsExactly(200, 500, 200, 200);
        faults.clear();
        faults.every(3, LIST).answer(502, "{}");
        assertThat(statuses(6)).containsExactly(200, 200, 502, 200, 200, 502);
        faults.clear();
        faults.always(LIST).answer(504, "{}");
        assertThat(statuses(3)).containsOnly(504);
        faults.clear();
        assertThat(statuses(1)).containsOnly(200);
    }

    @Test
    void patterns_tell_services_methods_and_paths_apart() {
        faults.always(
                        Faults.matching(
                                Service.MISTRAL,
                                "*",
                                Pattern.compile("/v1/libraries\\?page_size=3")))
                .answer(500, "{}");
        assertThat(list().status()).isEqualTo(200);
        assertThat(mistral.get("/v1/libraries?page_size=3").status()).isEqualTo(500);
        assertThat(Asking.gemini(sandbox).get("/corpora").status()).isEqualTo(200);
    }

    @Test
    void a_proxys_page_comes_instead_of_json() {
        faults.next(LIST).html(200);
        Answer page = list();
        assertThat(page.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_truncated_body_is_a_whole_message_of_half_the_json() {
        String whole = list().body();
        faults.next(LIST).truncated();
        Answer half = list();
        assertThat(half.status()).isEqualTo(200);
        assertThat(whole).startsWith(half.body()).hasSizeGreaterThan(half.body().length());
        assertThatThrownBy(half::json).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_body_may_be_empty_or_another() {
        faults.next(LIST).emptyBody();
        assertThat(list().body()).isEmpty();
        faults.next(LIST).body("{\"data\":[{},{}]}");
        assertThat(list().json().path("data")).hasSize(2);
    }

    @Test
    void a_connection_dropped_before_the_write_leaves_things_as_they_were() {
        faults.next(PUT).drop();
        assertThatThrownBy(() -> mistral.trying("PUT", share, sharing()))
                .isInstanceOf(IOException.class);
        assertThat(isShared()).isFalse();
        assertThat(sandbox.traffic().calls("PUT", "/share"))
                .hasSize(1)
                .allMatch(call -> call.status() == 0);
    }

    @Test
    void a_connection_dropped_after_the_write_leaves_it_done() {
        faults.next(PUT).dropAfterEffect();
        assertThatThrownBy(() -> mistral.trying("PUT", share, sharing()))
                .isInstanceOf(IOException.class);
        assertThat(isShared()).isTrue();
        assertThat(sandbox.traffic().calls("PUT", "/share")).hasSize(1);
    }

    @Test
    void an_error_may_come_although_the_write_took_effect() {
        faults.next(PUT).answerAfterEffect(502, "{}");
        assertThat(mistral.put(share, sharing()).status()).isEqualTo(502);
        assertThat(isShared()).isTrue();
    }

    @Test
    void a_body_that_is_cut_breaks_the_connection() {
        faults.next(PUT).cutBody();
        assertThatThrownBy(() -> mistral.trying("PUT", share, sharing()))
                .isInstanceOf(IOException.class);
        assertThat(isShared()).isTrue();
    }

    @Test
    void a_call_waits_before_or_after_its_effect() {
        Duration wait = Duration.ofMillis(300);
        faults.next(LIST).delay(wait);
        Instant start = Instant.now();
        assertThat(list().status()).isEqualTo(200);
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(wait);
        faults.next(PUT).answerLate(wait);
        Instant second = Instant.now();
        assertThat(mistral.put(share, sharing()).status()).isEqualTo(200);
        assertThat(Duration.between(second, Instant.now())).isGreaterThanOrEqualTo(wait);
    }

    @Test
    void a_slow_drip_takes_its_time_and_arrives_whole() {
        String whole = list().body();
        faults.next(LIST).drip(whole.length() / 4, Duration.ofMillis(60));
        Instant start = Instant.now();
        assertThat(list().body()).isEqualTo(whole);
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(180));
    }

    @Test
    void something_can_happen_just_before_a_call() {
        faults.next(Faults.call("GET", "/share")).first(() -> mistral.put(share, sharing()));
        assertThat(isShared()).isTrue();
    }
}
