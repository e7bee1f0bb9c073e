package dev.rolecall.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.provider.FakeService;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.resources.ResourcesTruth.Unlisted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NothingCouldBeListedTest {
    private static final Failure REJECTED =
            new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, "no such key");
    private static final AccountId ID = FakeService.ACCOUNT_ID;

    private final Inventory inventory = new Inventory();
    private final Messages messages = new Messages(Locale.ENGLISH);

    @BeforeEach
    void begin() {
        inventory.begin(FakeService.ACCOUNT);
        inventory.listing(ID, FakeService.DOCUMENT);
    }

    @Test
    void a_rejected_credential_is_told_in_place_of_an_empty_table() {
        inventory.listingFailed(ID, FakeService.DOCUMENT, REJECTED);

        assertThat(truth(Optional.empty()).unlisted()).contains(new Unlisted(ID, REJECTED));
        assertThat(truth(Optional.of(ID)).unlisted()).contains(new Unlisted(ID, REJECTED));
    }

    @Test
    void nothing_is_called_complete_where_nothing_is_listed() {
        inventory.listingFailed(ID, FakeService.DOCUMENT, REJECTED);

        assertThat(facts()).containsExactly("No resources", "1 could not be read");
    }

    @Test
    void an_account_that_is_merely_empty_failed_nowhere() {
        inventory.listingComplete(ID, FakeService.DOCUMENT, Set.of());

        assertThat(truth(Optional.empty()).unlisted()).isEmpty();
    }

    @Test
    void the_failure_of_another_account_does_not_hide_the_one_looked_at() {
        inventory.listingFailed(ID, FakeService.DOCUMENT, REJECTED);

        assertThat(truth(Optional.of(new AccountId("another"))).unlisted()).isEmpty();
    }

    private ResourcesTruth truth(Optional<AccountId> only) {
        return ResourcesTruth.of(inventory.snapshot(), only, List.of(), List.of(), true);
    }

    private List<String> facts() {
        return truth(Optional.empty()).facts(new ReadTime(messages), () -> {}).stream()
                .map(fact -> messages.text(fact.text()))
                .toList();
    }
}
