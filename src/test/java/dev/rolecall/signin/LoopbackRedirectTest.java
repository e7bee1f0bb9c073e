package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// The way back from the browser, at its end.
class LoopbackRedirectTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int TIMES = 200;

    @Test
    void the_browser_has_its_whole_page_though_the_door_is_shut_with_the_answer() throws Exception {
        TestBrowser browser = new TestBrowser();
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int time = 0; time < TIMES; time++) {
                LoopbackRedirect redirect =
                        LoopbackRedirect.open("ours", new Messages(Locale.ENGLISH));
                URI denied = redirect.address().resolve("/?error=access_denied&state=ours");
                Future<Optional<RedirectAnswer>> answer =
                        waiting.submit(() -> {
                            try (redirect) {
                                return redirect.await(SOON);
                            }
                        });

                assertThat(browser.open(denied).body()).contains("kept nothing", "</html>");

                assertThat(answer.get()).contains(new RedirectAnswer.Refused("access_denied"));
            }
        }
    }
}
