package dev.rolecall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void a_clear_no_from_the_service_means_nothing_was_applied() {
        assertThat(new Failure.Forbidden(Failure.Missing.OWNERSHIP, "no").certainlyNotApplied())
                .isTrue();
        assertThat(new Failure.Invalid(Map.of(), "no").certainlyNotApplied()).isTrue();
        assertThat(new Failure.RateLimited(Optional.empty(), "").certainlyNotApplied()).isTrue();
        assertThat(new Failure.Unexpected(418, "").certainlyNotApplied()).isTrue();
    }

    @Test
    void a_broken_answer_leaves_the_outcome_open() {
        assertThat(new Failure.Unexpected(503, "").certainlyNotApplied()).isFalse();
        assertThat(new Failure.Unreadable(200, "<html>").certainlyNotApplied()).isFalse();
        assertThat(new Failure.Unreachable(Failure.Cause.TIMEOUT, false, "").certainlyNotApplied())
                .isFalse();
        assertThat(
                        new Failure.Unreachable(Failure.Cause.CONNECTION, true, "")
                                .certainlyNotApplied())
                .isTrue();
    }

    @Test
    void a_credential_that_could_not_be_shown_means_nothing_was_applied() {
        List<Failure> withoutCredential =
                List.of(
                        new Failure.ConsoleLocked(),
                        new Failure.NoCredential(Failure.Source.FILE, "/run/key"),
                        new Failure.SignInAgain("Token has been revoked"),
                        new Failure.NotSignedIn(SignInFault.DENIED, ""),
                        new Failure.VaultShut(new VaultFault.KeyGone()));

        assertThat(withoutCredential)
                .allMatch(Failure::certainlyNotApplied)
                .allMatch(Failure::concernsCredential);
        assertThat(new Failure.Forbidden(Failure.Missing.SCOPE, "").concernsCredential()).isFalse();
    }

    @Test
    void a_secret_prints_as_dots_and_is_cut_from_what_a_service_says() {
        Secret secret = new Secret("sk-very-secret");

        assertThat(secret).hasToString("••••");
        assertThat(secret.cutFrom("bad key sk-very-secret here")).isEqualTo("bad key •••• here");
    }
}
