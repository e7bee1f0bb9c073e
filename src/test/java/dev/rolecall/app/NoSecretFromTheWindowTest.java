package dev.rolecall.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.domain.Secret;
import dev.rolecall.network.Network;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.secret.Vault;
import dev.rolecall.testing.SecretHunt;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.TestAuthority;
import dev.rolecall.testing.network.TestProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Runs the program with its window as people do, then looks for every secret that was typed, kept
/// or sent in every file it left behind and in everything it printed and copied.
@SuppressWarnings("NullAway.Init") // set before each test
class NoSecretFromTheWindowTest {
    private static final Secret PASSPHRASE = new Secret("correct horse battery staple");
    private static final Secret WRONG_PASSPHRASE = new Secret("incorrect cow accumulator nail");
    private static final Secret REJECTED = new Secret("rejected-token/5f2d+9a71_c3=");
    private static final Secret PROXY_PASSWORD = new Secret("way-out/0c4e+77b1=");

    /// What every code and token of the sandbox's sign-in begins with.
    private static final List<Secret> OF_GOOGLE =
            Stream.of("code", "refresh", "access")
                    .map(kind -> new Secret("sandbox-google-" + kind + "-"))
                    .toList();

    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withMistralLibraries(2)
                            .withCorpora(2)
                            .withTunedModels(1)
                            .withNotebooks(1)
                            .withUseCases(1)
                            .withDeployments(1)
                            .withDatasets(1)
                            .withProjects(1));
    private TestProxy proxy;
    private LocalServer stranger;
    private HomeOfItsOwn home;
    private Path client;

    @BeforeEach
    void prepare(@TempDir Path folder, @TempDir Path aside) throws IOException {
        home = new HomeOfItsOwn(folder, aside);
        client = sandbox.googleSignIns().write(aside.resolve("google")).client();
        stranger =
                LocalServer.secured(
                        TestAuthority.alone("ai.example.com").own(),
                        _ -> LocalServer.said(200, ""));
        proxy = new TestProxy();
        proxy.wants("anna", PROXY_PASSWORD.reveal());
        sandbox.faults()
                .next(Faults.call(Service.MISTRAL, "DELETE", "/share"))
                .answer(403, "{\"message\":\"not with " + sandbox.mistralToken() + "\"}");
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
        stranger.close();
        sandbox.close();
    }

    @Test
    void nothing_the_window_leaves_behind_or_prints_holds_a_secret_it_was_given() throws Exception {
        Path plan = home.aside().resolve("plan.properties");
        plan().write(plan);
        String printed = home.run(WindowProgram.class, plan.toString());
        assertThat(printed)
                .contains("Something in Rolecall broke (code RC-", "The window ended with 0");
        String exported = home.run(Main.class, "accounts", "export");

        Map<String, Secret> kept = kept();
        assertAllOfItHappened(kept);
        List<Secret> used = new ArrayList<>(OF_GOOGLE);
        used.addAll(List.of(PASSPHRASE, WRONG_PASSPHRASE, REJECTED, PROXY_PASSWORD));
        used.add(clientSecret());
        used.addAll(kept.values());
        SecretHunt hunt =
                new SecretHunt(used)
                        .folder(home.folder())
                        .text("what the window printed", printed)
                        .text("what the export printed", exported);

        assertThat(hunt.places())
                .contains(
                        home.config().resolve("accounts.json").toString(),
                        home.config().resolve("network.json").toString(),
                        home.config().resolve("settings.json").toString(),
                        home.data().resolve("secrets.vault").toString(),
                        home.data().resolve("journal.jsonl").toString(),
                        home.folder().resolve("copied.txt").toString())
                .contains(home.logs().resolve("rolecall-0.log").toString())
                .anyMatch(place -> place.matches(".*[/\\\\]crashes[/\\\\]crash-[0-9-]+\\.txt"));
        assertThat(hunt.found()).isEmpty();
    }

    /// Each file that is searched tells of what was done with secrets.
    private void assertAllOfItHappened(Map<String, Secret> kept) throws IOException {
        assertThat(kept.keySet())
                .containsExactly(
                        "M kept", "G kept", "D kept", "G consented", "M rejected", "M behind", "");
        assertThat(kept.values().stream().map(Secret::reveal))
                .contains(
                        sandbox.mistralToken(),
                        sandbox.geminiToken(),
                        sandbox.dataRobotToken(),
                        REJECTED.reveal(),
                        PROXY_PASSWORD.reveal())
                .anyMatch(secret -> secret.startsWith("sandbox-google-refresh-"));
        assertThat(home.config().resolve("settings.json")).content().contains("dark");
        assertThat(home.config().resolve("network.json")).content().contains("anna");
        assertThat(home.data().resolve("journal.jsonl"))
                .content()
                .contains("not with ••••", "verified");
        assertThat(home.folder().resolve("copied.txt"))
                .content()
                .startsWith(sandbox.googleSignIns().serviceAccountsBase().toString())
                .contains("code_challenge");
        String login =
                Base64.getEncoder()
                        .encodeToString(("anna:" + PROXY_PASSWORD.reveal()).getBytes(UTF_8));
        assertThat(proxy.asked()).anyMatch(head -> head.contains(login));
        try (Stream<Path> crashes = Files.list(home.data().resolve("crashes"))) {
            assertThat(crashes)
                    .singleElement()
                    .satisfies(record ->
                            assertThat(record)
                                    .content()
                                    .contains("java.lang.IllegalStateException", "caused by"));
        }
        assertTheCodeThatWasToldIsInTheLog();
    }

    private void assertTheCodeThatWasToldIsInTheLog() throws IOException {
        String code = new CrashRecords(home.data(), Clock.systemUTC()).all().getFirst().code();
        assertThat(code).startsWith("RC-");
        assertThat(home.logs().resolve("rolecall-0.log"))
                .content()
                .contains("The window is open", code + ": Rolecall broke", "caused by");
    }

    /// What is in the vault, by the name of the account; the proxy's has none.
    private Map<String, Secret> kept() throws Exception {
        Vault vault = home.vault(PASSPHRASE);
        Map<String, Secret> kept = new LinkedHashMap<>();
        for (Profile profile :
                new ProfilesFile(home.config(), Clock.systemUTC()).load().profiles().all()) {
            kept.put(profile.account().name(), vault.find(profile.id().value()).orElseThrow());
        }
        kept.put("", vault.find(Network.PASSWORD).orElseThrow());
        return kept;
    }

    private Secret clientSecret() throws IOException {
        return new Secret(
                JsonMapper.shared()
                        .readTree(Files.readString(client))
                        .at("/installed/client_secret")
                        .asString());
    }

    private WindowPlan plan() {
        Map<String, String> words = new HashMap<>();
        words.put("passphrase", PASSPHRASE.reveal());
        words.put("wrongPassphrase", WRONG_PASSPHRASE.reveal());
        words.put("mistral", sandbox.mistralBase().toString());
        words.put("mistralToken", sandbox.mistralToken());
        words.put("gemini", sandbox.geminiBase().toString());
        words.put("geminiToken", sandbox.geminiToken());
        words.put("dataRobot", sandbox.dataRobotBase().toString());
        words.put("dataRobotToken", sandbox.dataRobotToken());
        words.put("rejected", REJECTED.reveal());
        words.put("client", client.toString());
        words.put("administrator", sandbox.company().administrator().email());
        words.put("copied", home.folder().resolve("copied.txt").toString());
        words.put("proxy", "127.0.0.1:" + proxy.port());
        words.put("proxyUser", "anna");
        words.put("proxyPassword", PROXY_PASSWORD.reveal());
        words.put("behindProxy", "https://ai.example.com:" + stranger.port() + "/v1");
        return new WindowPlan(words);
    }
}
