package dev.rolecall.snapshot.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.domain.VaultFault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Failures of resources, as they come back after a restart.
class FailureTextTest {
    static List<Failure> failures() {
        List<Failure> failures =
                List.of(
                        new Failure.Unauthenticated(Failure.Missing.SCOPE, "no \"scope\""),
                        new Failure.Forbidden(Failure.Missing.NOT_TOLD, ""),
                        new Failure.NotFound("日本"),
                        new Failure.NotFound(Failure.Sought.LIST, ""),
                        new Failure.Conflict("c"),
                        new Failure.Invalid(Map.of("a.b", "too long", "said", "x"), "both"),
                        new Failure.RateLimited(Optional.of(Instant.EPOCH), "slow"),
                        new Failure.RateLimited(Optional.empty(), ""),
                        new Failure.Unreachable(Failure.Cause.WRONG_HOST, true, "host"),
                        new Failure.Unreachable(Failure.Cause.TIMEOUT, false, ""),
                        new Failure.Unreadable(502, "<html>"),
                        new Failure.Contradictory(
                                Failure.Contradiction.FEWER_THAN_COUNTED, "1 < 3"),
                        new Failure.Withdrawn("over"),
                        new Failure.WritesLocked("Acme"),
                        new Failure.WritesForbidden("Acme IT"),
                        new Failure.Broken("RC-7K2Q-9XMD"),
                        new Failure.ConsoleLocked(),
                        new Failure.NoCredential(Failure.Source.COMMAND, "op"),
                        new Failure.SignInAgain("ended"),
                        new Failure.NotSignedIn(SignInFault.DENIED, "d"),
                        new Failure.Storage("f", true, "full"),
                        new Failure.Storage("f", false, ""),
                        new Failure.NotKept(Failure.Keeping.IN_USE, "f", "busy"),
                        new Failure.Unexpected(418, "teapot"));
        return Stream.concat(failures.stream(), vaultFaults().stream().map(Failure.VaultShut::new))
                .toList();
    }

    private static List<VaultFault> vaultFaults() {
        return List.of(
                new VaultFault.NoVault(),
                new VaultFault.WrongPassphrase(),
                new VaultFault.NewerVault(7),
                new VaultFault.Damaged(Path.of("aside")),
                new VaultFault.NoSystemStore(VaultFault.Absence.NO_KEYRING),
                new VaultFault.SystemStoreLocked(),
                new VaultFault.SystemStoreRefused("no"),
                new VaultFault.SystemStoreSilent(),
                new VaultFault.KeyGone(),
                new VaultFault.WrongKey());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_comes_back_as_it_was(Failure failure) {
        assertThat(FailureText.read(FailureText.of(failure))).isEqualTo(failure);
    }

    @Test
    void no_failure_is_left_out_here() {
        assertThat(failures().stream().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(Failure.class.getPermittedSubclasses());
        assertThat(vaultFaults().stream().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(VaultFault.class.getPermittedSubclasses());
    }

    @Test
    void a_failure_of_a_newer_rolecall_is_unexpected_with_the_words_of_the_service() {
        assertThat(FailureText.read("{\"type\":\"Haunted\",\"said\":\"boo\"}"))
                .isEqualTo(new Failure.Unexpected(0, "boo"));
        assertThat(
                        FailureText.read(
                                "{\"type\":\"Forbidden\",\"missing\":\"SPELL\",\"said\":\"no\"}"))
                .isEqualTo(new Failure.Unexpected(0, "no"));
        assertThat(FailureText.read("{\"type\":\"Forb")).isEqualTo(new Failure.Unexpected(0, ""));
    }
}
