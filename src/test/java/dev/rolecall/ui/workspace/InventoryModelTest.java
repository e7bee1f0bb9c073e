package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a reading has to do with who the credential is said to be.
class InventoryModelTest {
    private final Desk desk =
            new Desk(
                    Path.of("nothing-is-applied"),
                    (service, account) ->
                            service.holding(
                                    Desk.document(account, "one"),
                                    FakeService.grant("anna", FakeService.READER)));
    private final OpenAccount open = desk.open(Environment.TEST);
    private final FakeConnection service = Desk.service(open);

    private void refuse(Failure why) {
        service.before(() -> {
            throw new FailureException(why);
        });
    }

    @Test
    void a_credential_found_refused_while_reading_is_refused_everywhere() {
        refuse(new Failure.SignInAgain("taken back"));
        desk.inventory().refresh(open);

        assertThat(open.refusal().get()).contains(new Failure.SignInAgain("taken back"));
    }

    @Test
    void a_credential_found_good_while_reading_is_refused_no_longer() {
        refuse(new Failure.SignInAgain("taken back"));
        desk.inventory().refresh(open);
        service.before(() -> {});
        desk.inventory().refresh(open);

        assertThat(open.refusal().get()).isEmpty();
    }

    @Test
    void a_failure_of_another_kind_says_nothing_about_the_credential() {
        refuse(new Failure.Unreachable(Failure.Cause.CONNECTION, true, "fake.example"));
        desk.inventory().refresh(open);

        assertThat(open.refusal().get()).isEmpty();
    }
}
