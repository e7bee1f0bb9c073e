package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Tokens are renewed before they end, once a rejection, and once for however many who ask.
class RenewalTest extends SignInStage {
    private static final String GRANT = "jwt-bearer";

    @Test
    void a_token_is_kept_while_it_is_fresh() throws Exception {
        Credential credential = key(files().key());
        Secret first = credential.secret();
        clock().forward(Duration.ofMinutes(54));

        assertThat(credential.secret()).isSameAs(first);
        assertThat(tokensAsked(GRANT)).isEqualTo(1);
    }

    @Test
    void a_token_is_renewed_before_it_ends() throws Exception {
        Credential credential = key(files().key());
        Secret first = credential.secret();
        clock().forward(Duration.ofMinutes(56));

        assertThat(credential.secret().reveal()).isNotEqualTo(first.reveal());
        assertThat(tokensAsked(GRANT)).isEqualTo(2);
    }

    @Test
    void a_token_of_seconds_is_renewed_before_it_ends_too() throws Exception {
        sandbox().switches().google().accessTokenLife(Duration.ofSeconds(8));
        Credential credential = key(files().key());
        Secret first = credential.secret();
        clock().forward(Duration.ofSeconds(4));
        assertThat(credential.secret()).isSameAs(first);
        clock().forward(Duration.ofSeconds(3));

        assertThat(credential.secret()).isNotSameAs(first);
        assertThat(corpora(credential)).hasSize(3);
        assertThat(sandbox().traffic().answered(401)).isZero();
    }

    @Test
    void a_token_that_ends_in_the_middle_is_renewed_once_and_the_read_goes_on() throws Exception {
        for (Credential credential :
                List.of(
                        machine(),
                        key(files().key()),
                        acting(files().acting()),
                        consented(consent()))) {
            assertThat(corpora(credential)).hasSize(3);
            sandbox().traffic().clear();
            sandbox().googleSignIns().endAccessTokens();

            assertThat(corpora(credential)).hasSize(3);

            assertThat(sandbox().traffic().calls("GET", "/corpora"))
                    .extracting(call -> call.status())
                    .containsExactly(401, 200);
        }
    }

    @Test
    void a_token_that_is_rejected_again_is_not_renewed_for_ever() throws Exception {
        Credential credential = key(files().key());
        sandbox()
                .faults()
                .always(Faults.call(Service.GEMINI, "GET", "/corpora"))
                .answer(401, "{\"error\":{\"code\":401,\"status\":\"UNAUTHENTICATED\"}}");

        assertThat(failure(() -> corpora(credential))).isInstanceOf(Failure.Unauthenticated.class);
        assertThat(tokensAsked(GRANT)).isEqualTo(2);
    }

    @Test
    void many_who_ask_at_once_share_one_call() throws Exception {
        Credential credential = key(files().key());
        sandbox()
                .faults()
                .always(Faults.call(Service.GOOGLE, "POST", "/token"))
                .delay(Duration.ofMillis(200));

        assertThat(atOnce(12, () -> credential.secret().reveal())).hasSize(1);
        assertThat(tokensAsked(GRANT)).isEqualTo(1);
    }

    @Test
    void many_whose_token_was_rejected_share_one_renewal() throws Exception {
        Credential credential = key(files().key());
        Secret rejected = credential.secret();

        assertThat(atOnce(12, () -> credential.renew(rejected))).containsExactly(true);
        assertThat(tokensAsked(GRANT)).isEqualTo(2);
        assertThat(credential.secret().reveal()).isNotEqualTo(rejected.reveal());
    }

    @Test
    void a_token_that_still_works_bridges_a_renewal_that_cannot_be_had() throws Exception {
        Credential credential = key(files().key());
        Secret first = credential.secret();
        sandbox().faults().always(Faults.call(Service.GOOGLE, "POST", "/token")).drop();
        clock().forward(Duration.ofMinutes(56));
        assertThat(credential.secret()).isSameAs(first);
        clock().forward(Duration.ofMinutes(5));

        assertThat(failure(credential::secret)).isInstanceOf(Failure.Unreachable.class);
    }

    @Test
    void a_token_on_its_way_when_all_are_forgotten_is_not_kept() throws Exception {
        Credential credential = key(files().key());
        sandbox()
                .faults()
                .next(Faults.call(Service.GOOGLE, "POST", "/token"))
                .delay(Duration.ofMillis(500));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Secret> asking = threads.submit(credential::secret);
            while (sandbox().traffic().mostInFlight(Service.GOOGLE) == 0) {
                Thread.onSpinWait();
            }
            credential.forget();

            String onItsWay = asking.get().reveal();
            assertThat(credential.secret().reveal()).isNotEqualTo(onItsWay);
        }
        assertThat(tokensAsked(GRANT)).isEqualTo(2);
    }

    @Test
    void who_is_stopped_while_waiting_stops() throws Exception {
        Credential credential = key(files().key());
        sandbox()
                .faults()
                .always(Faults.call(Service.GOOGLE, "POST", "/token"))
                .delay(Duration.ofSeconds(20));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Throwable> ends = new ArrayList<>();
            Future<?> asking =
                    threads.submit(() -> {
                        try {
                            credential.secret();
                        } catch (InterruptedException stopped) {
                            ends.add(stopped);
                        }
                        return null;
                    });
            while (sandbox().traffic().mostInFlight(Service.GOOGLE) == 0) {
                Thread.onSpinWait();
            }
            asking.cancel(true);
            threads.shutdown();
            assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
            assertThat(ends).hasSize(1);
        }
    }

    @Test
    void answers_that_are_no_tokens_are_said_to_be_unreadable_or_unexpected() {
        Credential credential = key(files().key());
        sandbox().faults().next(Faults.call(Service.GOOGLE, "POST", "/token")).html(502);
        assertThat(failure(credential::secret)).isInstanceOf(Failure.Unexpected.class);
        sandbox().faults().next(Faults.call(Service.GOOGLE, "POST", "/token")).html(200);
        assertThat(failure(credential::secret)).isInstanceOf(Failure.Unreadable.class);
        sandbox().faults().next(Faults.call(Service.GOOGLE, "POST", "/token")).body("{}");
        assertThat(failure(credential::secret)).isInstanceOf(Failure.Unreadable.class);
        sandbox()
                .faults()
                .next(Faults.call(Service.GOOGLE, "POST", "/token"))
                .answer(302, "", Map.of("Location", "http://127.0.0.2/elsewhere"));
        assertThat(failure(credential::secret))
                .isInstanceOfSatisfying(
                        Failure.Unreachable.class,
                        broken -> assertThat(broken.cause()).isEqualTo(Failure.Cause.REDIRECT));
    }

    private static <T> Set<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all = new ArrayList<>();
            for (int count = 0; count < times; count++) {
                all.add(threads.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : all) {
                results.add(one.get());
            }
            return results.stream().collect(Collectors.toSet());
        }
    }
}
