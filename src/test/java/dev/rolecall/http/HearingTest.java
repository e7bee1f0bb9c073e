package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What an interruption does to those who wait for an answer.
class HearingTest {
    private static final Duration LAST_WORD = Duration.ofMillis(100);

    private final Hearing hearing = new Hearing(LAST_WORD);
    private final CompletableFuture<String> call = new CompletableFuture<>();

    @AfterEach
    void forgetTheInterruption() {
        boolean interrupted = Thread.interrupted();
        assertThat(interrupted).as("left for the next test").isFalse();
    }

    @Test
    void what_is_not_to_be_heard_out_is_given_up_at_once() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Hearing.NONE.answer(call, soon()))
                .isInstanceOf(InterruptedException.class);
        assertThat(call).isNotDone();
    }

    @Test
    void a_call_is_heard_out_and_the_interruption_goes_on() throws Exception {
        call.completeOnTimeout("accepted", 10, TimeUnit.MILLISECONDS);
        Thread.currentThread().interrupt();

        assertThat(hearing.answer(call, soon())).isEqualTo("accepted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_second_interruption_changes_nothing() throws Exception {
        CompletableFuture<String> restless =
                new CompletableFuture<>() {
                    private int interruptions;

                    @Override
                    public String get(long time, TimeUnit unit) throws InterruptedException {
                        if (++interruptions <= 2) {
                            throw new InterruptedException();
                        }
                        return "accepted";
                    }
                };

        assertThat(hearing.answer(restless, soon())).isEqualTo("accepted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_call_that_breaks_after_the_interruption_says_why() {
        CompletableFuture<String> broken =
                call.completeOnTimeout("", 10, TimeUnit.MILLISECONDS)
                        .thenCompose(_ -> CompletableFuture.failedFuture(new IOException("reset")));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> hearing.answer(broken, soon()))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("reset");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_call_that_is_not_answered_is_given_up_when_the_time_for_that_is_over() {
        long before = System.nanoTime();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> hearing.answer(call, soon()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(LAST_WORD, Duration.ofSeconds(5));
    }

    private static long soon() {
        return System.nanoTime() + Duration.ofSeconds(30).toNanos();
    }
}
