package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Proves how calls wait for their turn.
class ThrottleTest {
    private final Throttle throttle = new Throttle();
    private final BlockingQueue<String> turns = new LinkedBlockingQueue<>();
    private final List<Thread> waiting = new ArrayList<>();

    @AfterEach
    void stopWaiting() {
        waiting.forEach(Thread::interrupt);
    }

    @Test
    void calls_get_their_turn_in_the_order_they_came() throws InterruptedException {
        List<Permit> taken = takeAll();
        for (int call = 1; call <= 3; call++) {
            read("read " + call);
        }

        taken.getFirst().close();
        assertThat(turn()).isEqualTo("read 1");
        taken.get(1).close();
        assertThat(turn()).isEqualTo("read 2");
        taken.get(2).close();
        assertThat(turn()).isEqualTo("read 3");
    }

    @Test
    void a_write_does_not_wait_for_all_the_reads_before_it() throws InterruptedException {
        List<Permit> taken = takeAll();
        for (int call = 1; call <= 20; call++) {
            read("read " + call);
        }
        write("write");

        taken.getFirst().close();
        assertThat(turn()).isEqualTo("read 1");
        taken.get(1).close();
        assertThat(turn()).isEqualTo("write");
    }

    @Test
    void who_waits_can_be_interrupted_and_leaves_no_trace() throws InterruptedException {
        List<Permit> taken = takeAll();
        Thread impatient = read("impatient");

        impatient.interrupt();
        impatient.join();
        taken.getFirst().close();

        assertThat(turns).isEmpty();
        assertThat(throttle.flow().inFlight()).isEqualTo(throttle.flow().limit() - 1);
        throttle.read().close();
    }

    @Test
    void a_pause_can_be_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> throttle.pause(Duration.ofHours(1)))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void the_flow_tells_what_is_under_way() throws InterruptedException {
        assertThat(throttle.flow().limit()).isEqualTo(8);
        try (Permit permit = throttle.read()) {
            assertThat(permit.startedAt()).isLessThanOrEqualTo(System.nanoTime());
            assertThat(throttle.flow().inFlight()).isEqualTo(1);
        }
        assertThat(throttle.flow().inFlight()).isZero();
        assertThat(throttle.flow().waitingUntil()).isEmpty();
    }

    private List<Permit> takeAll() throws InterruptedException {
        List<Permit> taken = new ArrayList<>();
        int limit = throttle.flow().limit();
        for (int call = 0; call < limit; call++) {
            taken.add(throttle.read());
        }
        return taken;
    }

    private Thread read(String name) throws InterruptedException {
        return waiting(name, throttle::read);
    }

    private void write(String name) throws InterruptedException {
        waiting(name, throttle::write);
    }

    private interface Door {
        Permit enter() throws InterruptedException;
    }

    private Thread waiting(String name, Door door) throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        Thread thread =
                Thread.startVirtualThread(() -> {
                    running.countDown();
                    try {
                        Permit kept = door.enter();
                        turns.add(kept.startedAt() == 0 ? "" : name);
                    } catch (InterruptedException end) {
                        Thread.currentThread().interrupt();
                    }
                });
        waiting.add(thread);
        running.await();
        while (thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private String turn() throws InterruptedException {
        String next = turns.poll(10, TimeUnit.SECONDS);
        return next == null ? "nobody" : next;
    }
}
