package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RenewalTest {
    private static final Duration SLOW = Duration.ofMillis(120);

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<String> shown = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void what_is_asked_for_while_it_is_made_is_made_once_more() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            Renewal<String> renewal =
                    new Renewal<>(
                            operations,
                            "picture",
                            () -> {
                                String name = "picture " + made.incrementAndGet();
                                return _ -> {
                                    go.await();
                                    return name;
                                };
                            },
                            this::show);
            renewal.ask();
            renewal.ask();
            renewal.ask();
            renewal.ask();
            go.countDown();
            runNext();
            runNext();

            assertThat(shown).containsExactly("picture 1", "picture 2");
            assertThat(screen.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void what_nobody_asks_any_more_is_not_waited_for() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            Renewal<String> renewal =
                    new Renewal<>(
                            operations,
                            "picture",
                            () -> {
                                int number = made.incrementAndGet();
                                return _ -> {
                                    if (number == 1) {
                                        never.await();
                                    }
                                    return "picture " + number;
                                };
                            },
                            this::show);
            renewal.ask();
            renewal.ask();
            renewal.askAnew();
            runNext();
            runNext();

            assertThat(shown).containsExactly("picture 2");
            assertThat(screen.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void
            what_takes_long_to_make_lets_others_have_the_processor_for_as_long_before_it_is_made_again()
                    throws InterruptedException {
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            Renewal<String> renewal =
                    Renewal.resting(operations, "picture", this::slow, this::show);
            renewal.ask();
            renewal.ask();
            runNext();
            int afterTheFirst = made.get();
            long begun = System.nanoTime();
            runNext();
            long rested = System.nanoTime() - begun;
            runNext();

            assertThat(afterTheFirst).isEqualTo(1);
            assertThat(Duration.ofNanos(rested)).isGreaterThanOrEqualTo(SLOW);
            assertThat(shown).containsExactly("picture 1", "picture 2");
        }
    }

    @Test
    void so_does_what_is_asked_for_right_after_it_was_made() throws InterruptedException {
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            Renewal<String> renewal =
                    Renewal.resting(operations, "picture", this::slow, this::show);
            renewal.ask();
            runNext();
            renewal.ask();
            renewal.ask();
            int afterTheFirst = made.get();
            runNext();
            runNext();

            assertThat(afterTheFirst).isEqualTo(1);
            assertThat(shown).containsExactly("picture 1", "picture 2");
            assertThat(screen.poll(100, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    void what_others_depend_on_is_made_again_at_once() throws InterruptedException {
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            Renewal<String> renewal = new Renewal<>(operations, "picture", this::slow, this::show);
            renewal.ask();
            renewal.ask();
            runNext();

            assertThat(made).hasValue(2);
            runNext();
            assertThat(shown).containsExactly("picture 1", "picture 2");
        }
    }

    @Test
    void a_person_who_asks_waits_for_no_rest() throws InterruptedException {
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            Renewal<String> renewal =
                    Renewal.resting(operations, "picture", this::slow, this::show);
            renewal.ask();
            renewal.ask();
            runNext();
            renewal.askAnew();

            assertThat(made).hasValue(2);
            runNext();
            runNext();
            assertThat(shown).containsExactly("picture 1", "picture 2");
        }
    }

    private Work<String> slow() {
        String name = "picture " + made.incrementAndGet();
        return _ -> {
            Thread.sleep(SLOW);
            return name;
        };
    }

    @Test
    void after_a_failure_it_can_be_asked_for_again() {
        Renewal<String> renewal =
                new Renewal<>(
                        new ImmediateOperations(),
                        "picture",
                        () -> {
                            int number = made.incrementAndGet();
                            return _ -> {
                                if (number == 1) {
                                    throw new InterruptedException();
                                }
                                return "picture " + number;
                            };
                        },
                        this::show);
        renewal.ask();
        Thread.interrupted();
        renewal.ask();

        assertThat(shown).containsExactly("picture 2");
    }

    private void show(Outcome<String> outcome) {
        if (outcome instanceof Outcome.Succeeded<String>(String picture)) {
            shown.add(picture);
        }
    }

    private void runNext() throws InterruptedException {
        screen.take().run();
    }
}
