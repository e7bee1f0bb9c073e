package dev.rolecall.provider.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves that Google is told which project a signed-in person's calls count against (FACTS 2.1).
class GeminiQuotaProjectTest {
    /// A credential with or without a project.
    private record Counted(Secret secret, Optional<String> quotaProject) implements Credential {}

    @Test
    void calls_are_counted_against_the_quota_project_of_the_credential() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            check(sandbox, Optional.of("billing-project"));
            check(sandbox, Optional.empty());

            assertThat(sandbox.traffic().calls())
                    .extracting(call -> call.headers().getOrDefault("x-goog-user-project", ""))
                    .containsExactly("billing-project", "billing-project", "", "");
        }
    }

    @Test
    void where_a_quota_project_is_needed_its_absence_is_told_in_the_service_s_words()
            throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            sandbox.switches().gemini().quotaProjectNeeded(true);

            assertThat(check(sandbox, Optional.of("billing-project")).kinds())
                    .allMatch(kind -> kind.listing().isEmpty());
            assertThat(check(sandbox, Optional.empty()).kinds())
                    .allSatisfy(kind ->
                            assertThat(kind.listing().orElseThrow())
                                    .isInstanceOf(Failure.Forbidden.class)
                                    .extracting(Failure::said)
                                    .asString()
                                    .contains("requires a quota project"));
        }
    }

    private static Passport check(Sandbox sandbox, Optional<String> project)
            throws FailureException, InterruptedException {
        Account account =
                new Account(
                        new AccountId("account"),
                        new ProviderId("gemini"),
                        "Gemini",
                        sandbox.geminiBase(),
                        Environment.SANDBOX);
        Credential credential = new Counted(new Secret(sandbox.geminiToken()), project);
        return new GeminiProvider(new Transport())
                .connect(account, credential, WriteLock.open("Gemini"))
                .check();
    }
}
