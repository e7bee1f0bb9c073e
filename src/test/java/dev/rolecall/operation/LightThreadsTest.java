package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LightThreadsTest {
    private static final int TASKS = 4_000;
    private static final int GIVERS = 4;

    @Test
    void tasks_given_by_several_threads_at_a_time_get_a_virtual_thread_of_their_own_each()
            throws Exception {
        Executor threads = LightThreads.named("light");
        Set<String> names = ConcurrentHashMap.newKeySet();
        CountDownLatch done = new CountDownLatch(TASKS);
        for (int giver = 0; giver < GIVERS; giver++) {
            Thread.ofPlatform()
                    .start(() -> {
                        for (int task = 0; task < TASKS / GIVERS; task++) {
                            threads.execute(() -> {
                                if (Thread.currentThread().isVirtual()) {
                                    names.add(Thread.currentThread().getName());
                                }
                                done.countDown();
                            });
                        }
                    });
        }

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names).hasSize(TASKS).contains("light-1", "light-" + TASKS);
    }
}
