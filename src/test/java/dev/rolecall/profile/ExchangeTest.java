package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Exchange.Imported;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Proves that accounts can be handed over, and that what comes from elsewhere gets at nothing that
/// is kept here.
class ExchangeTest {
    private final AtomicInteger ids = new AtomicInteger();
    private final Exchange exchange =
            new Exchange(() -> new AccountId("new-" + ids.incrementAndGet()));
    private final Messages messages = new Messages(Locale.ENGLISH);

    private String words(Imported imported) {
        return String.join("\n", imported.notes().stream().map(messages::text).toList());
    }

    @Test
    void exported_accounts_arrive_under_identifiers_of_their_own() {
        Imported imported =
                exchange.importInto(Profiles.NONE, exchange.export(Samples.ofEverySource()));

        assertThat(imported.added()).isEqualTo(Samples.sources().size());
        assertThat(imported.profiles().all())
                .extracting(Profile::source)
                .isEqualTo(Samples.sources());
        assertThat(imported.profiles().all())
                .allMatch(profile -> profile.id().value().startsWith("new-"));
    }

    @Test
    void what_would_read_this_machine_comes_switched_off() {
        Imported imported =
                exchange.importInto(Profiles.NONE, exchange.export(Samples.ofEverySource()));

        assertThat(imported.profiles().all())
                .extracting(Profile::enabled)
                .containsExactly(
                        true, true, false, false, false, false, false, false, false, false, true);
        assertThat(words(imported)).contains("8 accounts take their credential from this machine");
    }

    @Test
    void an_account_that_is_here_already_is_left_as_it_is() {
        Profiles mine = Profiles.NONE.add(Samples.profile("a"));

        Imported imported = exchange.importInto(mine, exchange.export(mine));

        assertThat(imported.profiles()).isEqualTo(mine);
        assertThat(words(imported)).contains("No account was added").contains("is here already");
    }

    @Test
    void another_account_of_the_same_name_gets_a_number() {
        Profiles mine = Profiles.NONE.add(Samples.profile("a"));
        byte[] theirs =
                new String(exchange.export(mine), StandardCharsets.UTF_8)
                        .replace("api.eu.mistral.ai", "api.us.mistral.ai")
                        .getBytes(StandardCharsets.UTF_8);

        Imported imported = exchange.importInto(mine, theirs);

        assertThat(imported.profiles().all())
                .extracting(profile -> profile.account().name())
                .containsExactly("Account a", "Account a 2");
        assertThat(words(imported)).contains("the new one is called “Account a 2”");
    }

    @Test
    void what_is_no_export_of_ours_changes_nothing_and_is_told() {
        Profiles mine = Profiles.NONE.add(Samples.profile("a"));
        for (String text : List.of("", "{", "[]", "{\"accounts\":[]}", "<html>")) {
            Imported imported = exchange.importInto(mine, text.getBytes(StandardCharsets.UTF_8));

            assertThat(imported.readable()).isFalse();
            assertThat(imported.profiles()).isEqualTo(mine);
            assertThat(words(imported)).contains("no accounts of Rolecall");
        }
        String newer = "{\"format\":\"rolecall-accounts\",\"version\":9}";
        assertThat(words(exchange.importInto(mine, newer.getBytes(StandardCharsets.UTF_8))))
                .contains("newer version")
                .contains("form 9");
    }
}
