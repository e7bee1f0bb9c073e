package dev.rolecall.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Secret;
import org.junit.jupiter.api.Test;

/// Every credential with a secret in memory is reached, however many an account has.
class SecretsAtHandTest {
    private final SecretsAtHand atHand = new SecretsAtHand();

    @Test
    void what_a_test_of_the_connection_fetched_is_forgotten_with_the_rest() {
        Fetched open = watched("a");
        Fetched tested = watched("a");
        Fetched other = watched("b");

        atHand.forgetAll();

        assertThat(new boolean[] {open.forgotten, tested.forgotten, other.forgotten})
                .containsOnly(true);
    }

    @Test
    void an_account_that_goes_takes_its_own_along_alone() {
        Fetched open = watched("a");
        Fetched other = watched("b");

        atHand.forget(new AccountId("a"));

        assertThat(open.forgotten).isTrue();
        assertThat(other.forgotten).isFalse();
    }

    @Test
    void a_credential_behind_the_lock_is_forgotten_and_renews_itself_as_before() {
        Fetched fetched = new Fetched();
        Credential behind = new LockedAway(fetched, () -> true);

        behind.forget();

        assertThat(fetched.forgotten).isTrue();
        assertThat(behind.renewsItself()).isTrue();
    }

    private Fetched watched(String account) {
        Fetched fetched = new Fetched();
        atHand.watch(new AccountId(account), fetched);
        return fetched;
    }

    private static final class Fetched implements Credential {
        private boolean forgotten;

        @Override
        public Secret secret() {
            return new Secret("fetched");
        }

        @Override
        public boolean renewsItself() {
            return true;
        }

        @Override
        public void forget() {
            forgotten = true;
        }
    }
}
