package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.ProviderContract;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.CallPattern;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.sandbox.world.Kind;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// DataRobot passes the checks every provider has to pass.
class DataRobotConnectionTest extends ProviderContract {
    private static final String EDITABLE = "5f0d8f4f3f8a1100000000aa";

    private final Provider provider = new DataRobotProvider(new Transport());

    @Override
    protected Provider provider() {
        return provider;
    }

    @Override
    protected Service service() {
        return Service.DATAROBOT;
    }

    @Override
    protected SandboxOptions options() {
        return withResource(SandboxOptions.defaults().withDeployments(230), EDITABLE);
    }

    @Override
    protected int size() {
        return 231;
    }

    @Override
    protected SandboxOptions withResource(SandboxOptions options, String id) {
        return options.withExtraResource(Kind.DEPLOYMENT, id);
    }

    @Override
    protected URI base(Sandbox from) {
        return from.dataRobotBase();
    }

    @Override
    protected String token(Sandbox from) {
        return from.dataRobotToken();
    }

    @Override
    protected String wrongToken(Sandbox from) {
        return from.tokens().dataRobotExpired();
    }

    @Override
    protected ResourceKind kind() {
        return new ResourceKind("deployment");
    }

    @Override
    protected String editableId() {
        return EDITABLE;
    }

    @Override
    protected Principal newcomer(Sandbox from) {
        return Principal.of(PrincipalKind.USER, from.company().people().getLast().dataRobotId());
    }

    @Override
    protected List<Role> roles() {
        return List.of(new Role("CONSUMER", Rank.USE), new Role("USER", Rank.EDIT));
    }

    @Override
    protected CallPattern accessReads() {
        return Faults.call(Service.DATAROBOT, "GET", "/sharedRoles/");
    }

    @Override
    protected CallPattern writes() {
        return Faults.call(Service.DATAROBOT, "PATCH", "/sharedRoles/");
    }

    @Override
    protected Set<String> unknownRoles() {
        return Set.of("AUDITOR");
    }

    @Override
    protected Set<String> unknownKinds() {
        return Set.of("service");
    }

    @Override
    protected int rowsWithoutId() {
        return 0;
    }

    @Override
    protected int refused() {
        return 1;
    }
}
