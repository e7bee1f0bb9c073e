package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Planner;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The sandbox, connections to it, and plans made and carried out as the application does.
final class SandboxFixture implements AutoCloseable {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Journal journal;
    private final List<StepResult> told = Collections.synchronizedList(new ArrayList<>());

    SandboxFixture(Path folder) {
        this.journal = new Journal(folder, Clock.systemUTC());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Journal journal() {
        return journal;
    }

    List<StepResult> told() {
        return List.copyOf(told);
    }

    Connection mistral() {
        return connect(
                new MistralProvider(new Transport()),
                sandbox.mistralBase(),
                sandbox.mistralToken());
    }

    Connection gemini() {
        return connect(
                new GeminiProvider(new Transport()), sandbox.geminiBase(), sandbox.geminiToken());
    }

    Connection dataRobot() {
        return dataRobot(sandbox.dataRobotBase(), sandbox.dataRobotToken());
    }

    static Connection dataRobot(URI base, String token) {
        return connect(new DataRobotProvider(new Transport()), base, token);
    }

    static Connection connect(Provider provider, URI base, String token) {
        Account account =
                new Account(
                        new AccountId("sandbox"),
                        provider.descriptor().id(),
                        "Sandbox",
                        base,
                        Environment.SANDBOX);
        return provider.connect(
                account, Credential.of(new Secret(token)), WriteLock.open("Sandbox"));
    }

    /// The first listed resource of `kind` whose list the administrator may change.
    static ResourceRef first(Connection connection, String kind)
            throws FailureException, InterruptedException {
        List<Resource> all = new ArrayList<>();
        connection.resources(new ResourceKind(kind), all::addAll);
        return all.getFirst().ref();
    }

    static AccessList read(Connection connection, ResourceRef resource)
            throws FailureException, InterruptedException {
        return ResourceReading.of(connection, resource).read();
    }

    Principal person(int number) {
        return Principal.of(PrincipalKind.USER, sandbox.company().people().get(number).email());
    }

    static Plan plan(Connection connection, Optional<AccessList> known, Change... changes) {
        return new Planner(_ -> connection.descriptor(), _ -> Optional.empty())
                .plan(List.of(changes), _ -> known);
    }

    PlanResult run(Connection connection, Plan plan) throws InterruptedException {
        return planRun(connection, plan).run(new Unwatched());
    }

    PlanRun planRun(Connection connection, Plan plan) {
        return new PlanRun(plan, _ -> connection, journal, Clock.systemUTC(), "test", told::add);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
