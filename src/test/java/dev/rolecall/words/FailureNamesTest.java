package dev.rolecall.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Failures of which only the name is left.
class FailureNamesTest {
    @Test
    void every_failure_there_is_has_a_title_by_its_name() {
        Messages messages = new Messages(Locale.ENGLISH);

        assertThat(Arrays.stream(Failure.class.getPermittedSubclasses()))
                .hasSizeGreaterThan(15)
                .allSatisfy(kind -> {
                    Message title = FailureNames.title(kind.getSimpleName());
                    assertThat(messages.knows(title.key())).as(title.key()).isTrue();
                    assertThat(title.key()).startsWith("failure.");
                });
    }

    @Test
    void a_name_of_another_version_is_shown_as_it_is() {
        assertThat(FailureNames.title("Moonstruck")).isEqualTo(Message.verbatim("Moonstruck"));
    }
}
