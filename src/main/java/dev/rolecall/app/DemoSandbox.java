package dev.rolecall.app;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.ui.workspace.NewAccount;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// The embedded sandbox as the demo uses it: three accounts, answers as slow as a near service's.
final class DemoSandbox implements AutoCloseable {
    private static final int RESOURCES = 150;
    private static final Duration LATENCY = Duration.ofMillis(60);
    private static final Duration GEMINI_LAG = Duration.ofSeconds(3);

    private final Sandbox sandbox;

    private DemoSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static DemoSandbox start() {
        Sandbox sandbox =
                Sandbox.start(
                        SandboxOptions.defaults().withResources(RESOURCES).withLatency(LATENCY));
        sandbox.switches().gemini().lag(GEMINI_LAG);
        return new DemoSandbox(sandbox);
    }

    /// One account a service.
    List<NewAccount> accounts() {
        return List.of(
                account("mistral", "Mistral", sandbox.mistralBase(), sandbox.mistralToken()),
                account("gemini", "Gemini", sandbox.geminiBase(), sandbox.geminiToken()),
                account(
                        "datarobot",
                        "DataRobot",
                        sandbox.dataRobotBase(),
                        sandbox.dataRobotToken()));
    }

    private static NewAccount account(String provider, String name, URI base, String token) {
        return new NewAccount(
                new ProviderId(provider), name, base, Environment.SANDBOX, new Secret(token));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
