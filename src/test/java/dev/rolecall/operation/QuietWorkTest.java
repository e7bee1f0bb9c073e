package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Short work without a row: only the latest answer of a lane comes to the screen.
class QuietWorkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScreenQueue screen = new ScreenQueue();
    private final BackgroundOperations operations =
            new BackgroundOperations(screen, Clock.systemUTC());

    @AfterEach
    void stop() {
        operations.shutdown(PATIENCE);
    }

    @Test
    void of_quiet_work_in_one_lane_only_the_latest_answer_comes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> answers = new ArrayList<>();
        operations.quietly("filter", new Endless(begun), _ -> answers.add("first"));
        begun.await();
        operations.quietly("other", progress -> "", _ -> answers.add("other"));
        operations.quietly("filter", progress -> "", _ -> answers.add("second"));
        screen.runUntil(() -> answers.size() == 2 && screen.isEmpty());

        assertThat(answers).containsExactlyInAnyOrder("other", "second");
        assertThat(operations.all()).isEmpty();
    }

    @Test
    void an_answer_that_waits_for_the_screen_is_dropped_when_a_later_call_came() throws Exception {
        List<String> answers = new ArrayList<>();
        operations.quietly("filter", progress -> "", _ -> answers.add("first"));
        Runnable firstAnswer = screen.next();
        operations.quietly("filter", progress -> "", _ -> answers.add("second"));
        firstAnswer.run();
        screen.next().run();

        assertThat(answers).containsExactly("second");
    }
}
