package dev.rolecall.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Secret;
import dev.rolecall.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/// What every provider has to make of answers that are late, broken or not meant for it.
public abstract class BrokenAnswerContract extends ReadingContract {
    @Test
    void html_instead_of_json_is_shown_by_its_beginning() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().always(accessReads()).html(200);

        assertThat(unread(connection, resource))
                .isInstanceOfSatisfying(
                        Failure.Unreadable.class,
                        unreadable -> {
                            assertThat(unreadable.status()).isEqualTo(200);
                            assertThat(unreadable.insteadCame())
                                    .startsWith("<!DOCTYPE html>")
                                    .doesNotContain("\n");
                        });
    }

    @Test
    void a_web_page_is_no_refusal_of_the_service_whatever_its_status() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        for (int status : new int[] {403, 404}) {
            sandbox().faults().clear();
            sandbox().faults().always(accessReads()).html(status);

            Failure failure = unread(connection, resource);

            assertThat(failure).isNotInstanceOf(Failure.Forbidden.class);
            if (!(failure instanceof Failure.Unreadable)) {
                assertThat(status).isEqualTo(404);
                assertThat(failure.said()).isEmpty();
            }
        }
        // Of a write: reads are repeated after 502.
        sandbox().faults().always(writes()).html(502);
        assertThat(failure(() -> give(connection, resource)))
                .isInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void truncated_json_and_an_empty_body_are_no_empty_list() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().always(accessReads()).truncated();
        assertThat(unread(connection, resource)).isInstanceOf(Failure.Unreadable.class);

        sandbox().faults().clear();
        sandbox().faults().always(accessReads()).emptyBody();
        assertThat(unread(connection, resource)).isInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void a_read_survives_503_and_a_broken_connection() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        List<Grant> before = access(connection, resource).grants();

        sandbox().faults().next(2, accessReads()).answer(503, "{}");
        assertThat(access(connection, resource).grants()).isEqualTo(before);

        sandbox().faults().next(2, accessReads()).drop();
        assertThat(access(connection, resource).grants()).isEqualTo(before);

        sandbox().faults().next(accessReads()).cutBody();
        assertThat(access(connection, resource).grants()).isEqualTo(before);
    }

    @Test
    void retry_after_is_honoured() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().next(accessReads()).retryAfter(429, 1);
        Instant before = Instant.now();

        assertThat(access(connection, resource).grants()).isNotEmpty();

        assertThat(Duration.between(before, Instant.now()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_redirect_to_another_host_is_not_followed() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        try (Sandbox other = Sandbox.start(options())) {
            sandbox()
                    .faults()
                    .always(accessReads())
                    .answer(302, "", Map.of("Location", base(other) + "/caught"));

            assertThat(unread(connection, resource))
                    .isInstanceOfSatisfying(
                            Failure.Unreachable.class,
                            unreachable ->
                                    assertThat(unreachable.cause())
                                            .isEqualTo(Failure.Cause.REDIRECT));
            assertThat(other.traffic().total()).isZero();
        }
    }

    @Test
    void no_failure_shows_the_credential() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        String token = token(sandbox());
        for (String body :
                List.of(
                        "{\"detail\":\"@\",\"message\":\"@\",\"error\":{\"message\":\"@\"}}",
                        "@",
                        "{\"data\":\"@\"")) {
            for (int status : new int[] {200, 400, 401, 403, 404, 422, 500}) {
                sandbox().faults().clear();
                sandbox()
                        .faults()
                        .always(accessReads())
                        .answer(status, body.replace("@", "Bearer " + token));

                assertThat(unread(connection, resource).toString()).doesNotContain(token);
            }
        }
        assertThat(new Secret(token).toString()).doesNotContain(token);
    }

    @Test
    void a_pause_one_account_was_asked_for_holds_up_no_other() throws Exception {
        Connection held = connection();
        Connection other = connection();
        Resource resource = editable(held);
        sandbox().faults().next(accessReads()).retryAfter(429, 30);
        FutureTask<List<Reading>> waiting = new FutureTask<>(() -> held.read(List.of(resource)));
        Thread reader = Thread.startVirtualThread(waiting);
        while (sandbox().traffic().answered(429) == 0) {
            Thread.onSpinWait();
        }

        assertThat(access(other, resource).grants()).isNotEmpty();

        assertThat(waiting).isNotDone();
        reader.interrupt();
    }

    @Test
    void interruption_ends_a_slow_call() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        Thread reader = Thread.currentThread();
        sandbox().faults().always(accessReads()).first(reader::interrupt);
        sandbox().faults().always(accessReads()).delay(Duration.ofMinutes(1));

        assertThatThrownBy(() -> connection.read(List.of(resource)))
                .isInstanceOf(InterruptedException.class);
        assertThat(connection.pace().inFlight()).isZero();
    }
}
