package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.secret.NoSystemStore;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.Vault;
import dev.rolecall.testing.AnsweringServer;
import dev.rolecall.testing.ChildJvm;
import dev.rolecall.testing.OwnFolders;
import dev.rolecall.testing.SecretHunt;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Runs the program as people do, with work that succeeds, fails and breaks, and looks for the
/// credentials it used in everything it wrote and printed.
class NoSecretWrittenTest {
    private static final String VARIABLE = "ROLECALL_HUNTED_TOKEN";
    private static final Secret REJECTED = new Secret("rejected-token/5f2d+9a71_c3=");
    private static final Secret PASSPHRASE = new Secret("correct horse battery staple");

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(2).withNotebooks(1));
    private final List<Secret> used =
            List.of(
                    new Secret(sandbox.mistralToken()),
                    new Secret(sandbox.geminiToken()),
                    new Secret(sandbox.dataRobotToken()),
                    REJECTED,
                    PASSPHRASE);
    private final List<String> printed = new ArrayList<>();

    @TempDir private Path home;

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void nothing_the_command_line_writes_or_prints_holds_a_credential_it_used() throws Exception {
        read("mistral", sandbox.mistralBase(), sandbox.mistralToken());
        String library = firstLibrary();
        sandbox.faults().next(3, Faults.call("GET", "/v1/libraries")).answer(500, "{}");
        read("mistral", sandbox.mistralBase(), sandbox.mistralToken());
        read("gemini", sandbox.geminiBase(), sandbox.geminiToken());
        read("datarobot", sandbox.dataRobotBase(), sandbox.dataRobotToken());
        apply(library, sandbox.mistralBase(), sandbox.mistralToken());
        read("mistral", sandbox.mistralBase(), REJECTED.reveal());
        read("mistral", URI.create("http://127.0.0.1:1"), sandbox.mistralToken());
        apply(library, URI.create("http://127.0.0.1:1"), sandbox.mistralToken());
        try (AnsweringServer echoing =
                new AnsweringServer(_ ->
                        new AnsweringServer.Said(
                                403, "{\"message\":\"not with " + REJECTED.reveal() + "\"}"))) {
            read("mistral", echoing.base(), REJECTED.reveal());
            apply(library, echoing.base(), REJECTED.reveal());
        }
        new CrashRecords(home, Clock.systemUTC())
                .keep(Thread.currentThread(), new IllegalStateException(REJECTED.reveal()));

        SecretHunt hunt = new SecretHunt(used).folder(home);
        printed.forEach(text -> hunt.text("what was printed", text));

        assertThat(String.join("\n", printed))
                .as("the runs did what they were meant to")
                .contains(
                        "corpus",
                        "notebook",
                        "verified",
                        "does not accept this credential",
                        "No connection came about",
                        "not with ••••");
        assertThat(new OwnFolders(home).folders().data())
                .isDirectoryRecursivelyContaining("glob:**.jsonl");
        assertThat(hunt.searched()).isGreaterThan(printed.size() + 2);
        assertThat(hunt.found()).isEmpty();
    }

    @Test
    void nothing_around_an_open_vault_holds_what_is_in_it() throws Exception {
        Vault vault =
                new Vault(
                        home.resolve("config"),
                        new NoSystemStore(new VaultFault.NoSystemStore(Absence.NO_SERVICE)),
                        PassphraseKeys.ofThisMachine(),
                        Clock.systemUTC());
        vault.createWithPassphrase(PASSPHRASE);
        for (Secret secret : used) {
            vault.keep("account-" + used.indexOf(secret), secret);
        }
        vault.changePassphrase(PASSPHRASE, REJECTED);
        vault.forget("account-0");

        SecretHunt hunt = new SecretHunt(used).folder(home).text("state", "" + vault);

        assertThat(hunt.searched()).isGreaterThan(3);
        assertThat(hunt.found()).isEmpty();
        assertThat(vault.find("account-1").map(Secret::reveal)).contains(sandbox.geminiToken());
    }

    @Test
    void no_way_of_writing_an_object_down_shows_a_secret() {
        Account account =
                new Account(
                        new AccountId("a"),
                        new ProviderId("mistral"),
                        "Mistral EU",
                        sandbox.mistralBase(),
                        Environment.SANDBOX);
        String text = "" + REJECTED + List.of(REJECTED) + Map.of(account, REJECTED);

        assertThat(new SecretHunt(used).text("text", text + json(REJECTED)).found()).isEmpty();
        assertThat(REJECTED).isNotInstanceOf(Serializable.class);
    }

    /// What Jackson makes of it; a refusal is as good.
    private static String json(Object value) {
        try {
            return JsonMapper.shared().writeValueAsString(Map.of("value", value));
        } catch (JacksonException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private void read(String provider, URI base, String token) throws Exception {
        String format = provider.equals("gemini") ? "csv" : "json";
        type(
                token,
                "access",
                "--provider",
                provider,
                "--base-url",
                base.toString(),
                "--token-env",
                VARIABLE,
                "--format",
                format);
    }

    private String firstLibrary() {
        return JsonMapper.shared()
                .readTree(printed.getFirst().lines().findFirst().orElseThrow())
                .get("resourceId")
                .asString();
    }

    private void apply(String library, URI base, String token) throws Exception {
        String stranger = sandbox.company().people().getLast().mistralId();
        Path changes =
                Files.writeString(
                        home.resolve("changes.csv"),
                        """
                        action,resourceKind,resourceId,principalType,principalId,role
                        give,library,%s,user,%s,Viewer
                        """
                                .formatted(library, stranger));
        type(
                token,
                "apply",
                "--provider",
                "mistral",
                "--base-url",
                base.toString(),
                "--token-env",
                VARIABLE,
                "--changes",
                changes.toString());
    }

    /// Runs the whole program as a process of its own, as a shell would.
    private void type(String token, String... words) throws Exception {
        Path output = Files.createTempFile("printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                                ChildJvm.command(
                                        List.of("-Duser.home=" + home), Main.class, List.of(words)))
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(new OwnFolders(home).variables());
        builder.environment().put(VARIABLE, token);
        printed.add(ChildJvm.output(builder));
        Files.delete(output);
    }
}
