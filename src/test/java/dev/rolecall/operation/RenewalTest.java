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
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    void what_takes_long_to_make_lets_others_have_the_processor_for_as_long_before_the_next()
            throws InterruptedException {
        slowly(
                Renewal::resting,
                renewal -> {
                    renewal.ask();
                    renewal.ask();
                    runNext();
                    int afterTheFirst = made.get();
                    long begun = System.nanoTime();
                    runNext();
                    long rested = System.nanoTime() - begun;

                    assertThat(afterTheFirst).isEqualTo(1);
                    assertThat(Duration.ofNanos(rested)).isGreaterThanOrEqualTo(SLOW);
                });
    }

    @Test
    void so_does_what_is_asked_for_right_after_it_was_made() throws InterruptedException {
        slowly(
                Renewal::resting,
                renewal -> {
                    renewal.ask();
                    runNext();
                    renewal.ask();
                    renewal.ask();

                    assertThat(made).hasValue(1);
                    runNext();
                });
    }

    @Test
    void what_others_depend_on_is_made_again_at_once() throws InterruptedException {
        slowly(
                Renewal::new,
                renewal -> {
                    renewal.ask();
                    renewal.ask();
                    runNext();

                    assertThat(made).hasValue(2);
                });
    }

    @Test
    void a_person_who_asks_waits_for_no_rest() throws InterruptedException {
        slowly(
                Renewal::resting,
                renewal -> {
                    renewal.ask();
                    renewal.ask();
                    runNext();
                    renewal.askAnew();

                    assertThat(made).hasValue(2);
                    // The rest that was begun is over.
                    runNext();
                });
    }

    @FunctionalInterface
    private interface Kind {
        Renewal<String> of(
                Operations operations,
                String lane,
                Supplier<Work<String>> work,
                Consumer<Outcome<String>> whenOver);
    }

    @FunctionalInterface
    private interface Asking {
        void of(Renewal<String> renewal) throws InterruptedException;
    }

    /// Asks for a slow picture until the second one is shown, and no third.
    private void slowly(Kind kind, Asking asking) throws InterruptedException {
        try (BackgroundOperations operations =
                new BackgroundOperations(screen::add, Clock.systemUTC())) {
            asking.of(kind.of(operations, "picture", this::slow, this::show));
            runNext();

            assertThat(shown).containsExactly("picture 1", "picture 2");
            assertThat(screen.poll(100, TimeUnit.MILLISECONDS)).isNull();
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
