package dev.rolecall.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Source;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Proves where each secret comes from, how long it stays, and what is said when there is none.
class CredentialsTest {
    private static final Account ACCOUNT =
            new Account(
                    new AccountId("a"),
                    new ProviderId("mistral"),
                    "Mistral",
                    URI.create("https://api.mistral.ai"),
                    Environment.PRODUCTION);

    @TempDir private Path folder;

    private final Map<String, Secret> vault = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger questionsAgain = new AtomicInteger();
    private Optional<Secret> typed = Optional.empty();
    private boolean locked;

    private final Credentials credentials =
            new Credentials(
                    new StoredSecrets() {
                        @Override
                        public Optional<Secret> find(String name) {
                            return Optional.ofNullable(vault.get(name));
                        }

                        @Override
                        public void keep(String name, Secret secret) {
                            vault.put(name, secret);
                        }

                        @Override
                        public void forget(String name) {
                            vault.remove(name);
                        }
                    },
                    new SecretPrompt() {
                        @Override
                        public Optional<Secret> ask(Account account) {
                            questions.incrementAndGet();
                            return typed;
                        }

                        @Override
                        public Optional<Secret> askAgain(Account account) {
                            questionsAgain.incrementAndGet();
                            return typed;
                        }
                    },
                    name -> Optional.ofNullable(variables.get(name)),
                    (_, _) -> Credential.of(new Secret("from google")),
                    () -> locked,
                    Clock.systemUTC());

    private Credential of(CredentialSource source) {
        return credentials.of(ACCOUNT, source);
    }

    private static String reveal(Credential credential)
            throws FailureException, InterruptedException {
        return credential.secret().reveal();
    }

    private static Failure failure(Credential credential) {
        return catchThrowableOfType(FailureException.class, credential::secret).failure();
    }

    private static CredentialSource shell(String script) {
        return new CredentialSource.CommandOutput(List.of("/bin/sh", "-c", script));
    }

    @Test
    void a_stored_secret_is_asked_of_the_vault_each_time() throws Exception {
        Credential stored = of(new CredentialSource.Stored());

        assertThat(failure(stored)).isEqualTo(new Failure.NoCredential(Source.VAULT, ""));
        vault.put("a", new Secret("kept"));
        assertThat(reveal(stored)).isEqualTo("kept");
        vault.put("a", new Secret("newer"));
        assertThat(stored.renew(new Secret("kept"))).isTrue();
        assertThat(stored.renew(new Secret("newer"))).isFalse();
    }

    @Test
    void a_variable_is_read_without_the_line_break_around_it() throws Exception {
        Credential variable = of(new CredentialSource.EnvironmentVariable("KEY"));

        assertThat(failure(variable)).isEqualTo(new Failure.NoCredential(Source.VARIABLE, "KEY"));
        variables.put("KEY", "  ");
        assertThat(failure(variable)).isEqualTo(new Failure.NoCredential(Source.VARIABLE, "KEY"));
        variables.put("KEY", "secret-key\n");
        assertThat(reveal(variable)).isEqualTo("secret-key");
    }

    @Test
    void a_file_gives_its_first_line_as_it_is_now() throws Exception {
        Path file = folder.resolve("key");
        Credential fromFile = of(new CredentialSource.SecretFile(file));
        Failure none = new Failure.NoCredential(Source.FILE, file.toString());

        assertThat(failure(fromFile)).isEqualTo(none);
        Files.writeString(file, "\n");
        assertThat(failure(fromFile)).isEqualTo(none);
        Files.writeString(file, "first-key \r\nand a note\n");
        assertThat(reveal(fromFile)).isEqualTo("first-key");
        Files.writeString(file, "second-key");
        assertThat(fromFile.renew(new Secret("first-key"))).isTrue();
        assertThat(failure(of(new CredentialSource.SecretFile(folder))))
                .isEqualTo(new Failure.NoCredential(Source.FILE, folder.toString()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void a_command_is_run_once_and_again_when_its_secret_is_rejected() throws Exception {
        Path runs = folder.resolve("runs");
        Credential command =
                of(shell("echo x >> " + runs + "; echo key-$(wc -l < " + runs + " | tr -d ' ')"));

        assertThat(List.of(reveal(command), reveal(command))).containsExactly("key-1", "key-1");
        assertThat(command.renew(new Secret("key-1"))).isTrue();
        assertThat(reveal(command)).isEqualTo("key-2");
        assertThat(command.renew(new Secret("key-1"))).isTrue();
        assertThat(Files.readAllLines(runs)).hasSize(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void a_command_is_run_without_a_shell() throws Exception {
        Credential echo =
                of(
                        new CredentialSource.CommandOutput(
                                List.of("/bin/echo", "a;b", "$HOME", "`id`")));

        assertThat(reveal(echo)).isEqualTo("a;b $HOME `id`");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void a_command_that_fails_is_told_with_its_first_line_of_error() {
        assertThat(failure(of(shell("echo vault is sealed >&2; echo more >&2; exit 3"))))
                .isEqualTo(
                        new Failure.NoCredential(
                                Source.COMMAND, "/bin/sh, exit code 3: vault is sealed"));
        assertThat(failure(of(shell("true"))))
                .isEqualTo(new Failure.NoCredential(Source.COMMAND, "/bin/sh"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void what_a_failing_command_printed_is_cut_from_what_is_said_of_it() {
        Failure failure =
                failure(of(shell("echo sk-secret-1; echo cannot use sk-secret-1 >&2; exit 1")));

        assertThat(failure)
                .isEqualTo(
                        new Failure.NoCredential(
                                Source.COMMAND, "/bin/sh, exit code 1: cannot use ••••"));
    }

    @Test
    void arguments_of_a_command_are_never_told() {
        Failure failure =
                failure(
                        of(
                                new CredentialSource.CommandOutput(
                                        List.of("no-such-program-here", "--token", "sk-1"))));

        assertThat(failure)
                .isEqualTo(
                        new Failure.NoCredential(
                                Source.COMMAND, "no-such-program-here cannot be started"));
    }

    @Test
    void everybody_who_waits_shares_one_question() throws Exception {
        typed = Optional.of(new Secret("typed-key"));
        Credential asked = of(new CredentialSource.AskedEachTime());
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    java.util.stream.IntStream.range(0, 20)
                            .mapToObj(_ ->
                                    threads.submit(() -> {
                                        together.await();
                                        return reveal(asked);
                                    }))
                            .toList();
            together.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("typed-key");
            }
        }
        assertThat(questions).hasValue(1);
    }

    @Test
    void whoever_leaves_the_question_is_not_asked_again_at_once() {
        Credential asked = of(new CredentialSource.AskedEachTime());

        for (int request = 0; request < 5; request++) {
            assertThat(failure(asked)).isEqualTo(new Failure.NoCredential(Source.PERSON, ""));
        }
        assertThat(questions).hasValue(1);
    }

    @Test
    void what_was_typed_stays_when_the_account_is_opened_again() throws Exception {
        credentials.give(ACCOUNT, new Secret("typed in the form"));

        assertThat(reveal(of(new CredentialSource.AskedEachTime()))).isEqualTo("typed in the form");
        assertThat(questions).hasValue(0);
    }

    @Test
    void a_rejected_secret_is_asked_for_again() throws Exception {
        credentials.give(ACCOUNT, new Secret("expired"));
        typed = Optional.of(new Secret("fresh"));
        Credential asked = of(new CredentialSource.AskedEachTime());

        assertThat(asked.renew(new Secret("expired"))).isTrue();
        assertThat(reveal(asked)).isEqualTo("fresh");
        assertThat(questionsAgain).hasValue(1);
        assertThat(questions).hasValue(0);
    }

    @Test
    void a_locked_console_gives_nothing_whatever_the_source() throws Exception {
        vault.put("a", new Secret("kept"));
        variables.put("KEY", "from variable");
        List<CredentialSource> sources =
                List.of(
                        new CredentialSource.Stored(),
                        new CredentialSource.AskedEachTime(),
                        new CredentialSource.EnvironmentVariable("KEY"),
                        shell("echo from-command"),
                        new CredentialSource.GoogleDefault(Optional.empty()));
        locked = true;
        for (CredentialSource source : sources) {
            assertThat(failure(of(source))).isEqualTo(new Failure.ConsoleLocked());
        }
        assertThat(questions).hasValue(0);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no /bin/sh")
    void locking_forgets_what_was_typed_and_what_a_command_printed() throws Exception {
        Path runs = folder.resolve("runs");
        credentials.give(ACCOUNT, new Secret("typed"));
        credentials.forgetAll();
        assertThat(failure(of(new CredentialSource.AskedEachTime())))
                .isEqualTo(new Failure.NoCredential(Source.PERSON, ""));

        Credential command = of(shell("echo x >> " + runs + "; echo key"));
        reveal(command);
        credentials.forgetAll();
        reveal(command);
        assertThat(Files.readAllLines(runs)).hasSize(2);
    }
}
