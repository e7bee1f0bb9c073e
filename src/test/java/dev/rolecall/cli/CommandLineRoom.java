package dev.rolecall.cli;

import dev.rolecall.credential.Credentials;
import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.store.UserFolders;
import dev.rolecall.testing.OwnFolders;
import dev.rolecall.testing.network.Networks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Types commands as a shell would and keeps what they print.
final class CommandLineRoom {
    static {
        // Some shells of Windows promise colours, and what is typed here is read, not looked at.
        System.setProperty("picocli.ansi", "false");
    }

    static final String TOKEN = "ROLECALL_TEST_TOKEN";
    static final List<Provider> PROVIDERS = providers();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Commands commands;

    /// Variables are what credentials come from here.
    private final AccountDoor door =
            new AccountDoor() {
                @Override
                public Credential credential(Profile profile, Map<String, String> variables) {
                    return new Credentials(
                                    new SecretsOfThisRun(),
                                    SecretPrompt.NOBODY,
                                    name -> Optional.ofNullable(variables.get(name)),
                                    (_, _) -> Credential.of(new Secret("google")),
                                    () -> false,
                                    Clock.systemUTC())
                            .of(profile.account(), profile.source());
                }

                @Override
                public boolean isWindowOpen(Path settings) {
                    return windowOpen;
                }
            };

    private boolean windowOpen;
    private int reached;

    /// @param folder for the journal and changes files
    CommandLineRoom(Path folder) {
        this(folder, PROVIDERS);
    }

    CommandLineRoom(Path folder, List<Provider> providers) {
        this.folder = folder;
        this.commands =
                new Commands(
                        providers.stream().map(Provider::descriptor).toList(),
                        wish -> {
                            throw new UnsupportedOperationException("no sandbox here: " + wish);
                        },
                        () -> {
                            reached++;
                            return new Reach(providers, Networks.of(NetworkSettings.USUAL), door);
                        });
        environment.putAll(own().variables());
    }

    private static List<Provider> providers() {
        Transport transport = new Transport();
        return List.of(
                new MistralProvider(transport),
                new GeminiProvider(transport),
                new DataRobotProvider(transport));
    }

    /// How often the way to the services was opened.
    int reached() {
        return reached;
    }

    /// Where what the commands keep goes.
    UserFolders folders() {
        return own().folders();
    }

    private OwnFolders own() {
        return new OwnFolders(folder.toAbsolutePath());
    }

    void openWindow() {
        windowOpen = true;
    }

    CommandLineRoom environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// What a command printed and answered.
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<JsonNode> json() {
            return lines().stream().map(JsonMapper.shared()::readTree).toList();
        }
    }

    Result type(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = commands.run(words, new PrintStream(out), new PrintStream(err), environment);
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Result mistral(Sandbox sandbox, String command, String... more) {
        environment.putIfAbsent(TOKEN, sandbox.mistralToken());
        return service(command, "mistral", sandbox.mistralBase().toString(), more);
    }

    Result gemini(Sandbox sandbox, String command, String... more) {
        environment.putIfAbsent(TOKEN, sandbox.geminiToken());
        return service(command, "gemini", sandbox.geminiBase().toString(), more);
    }

    Result dataRobot(Sandbox sandbox, String command, String... more) {
        environment.putIfAbsent(TOKEN, sandbox.dataRobotToken());
        return service(command, "datarobot", sandbox.dataRobotBase().toString(), more);
    }

    Result service(String command, String provider, String base, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                command,
                                "--provider",
                                provider,
                                "--base-url",
                                base,
                                "--token-env",
                                TOKEN));
        words.addAll(List.of(more));
        return type(words.toArray(String[]::new));
    }

    /// A changes file with the right heading and these lines.
    String changes(String... lines) {
        return file(
                "action,resourceKind,resourceId,principalType,principalId,role\n"
                        + String.join("\n", lines)
                        + "\n");
    }

    String file(String content) {
        try {
            Path file = Files.createTempFile(folder, "changes", ".csv");
            Files.writeString(file, content);
            return file.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
