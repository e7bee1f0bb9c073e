package dev.rolecall.provider.gemini;

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

/// Gemini passes the checks every provider has to pass.
class GeminiConnectionTest extends ProviderContract {
    private static final String EDITABLE = "rolecall-handbook-4f3f8a11";

    private final Provider provider = new GeminiProvider(new Transport());

    @Override
    protected Provider provider() {
        return provider;
    }

    @Override
    protected Service service() {
        return Service.GEMINI;
    }

    @Override
    protected SandboxOptions options() {
        return withResource(SandboxOptions.defaults().withCorpora(45), EDITABLE);
    }

    @Override
    protected int size() {
        return 46;
    }

    @Override
    protected SandboxOptions withResource(SandboxOptions options, String id) {
        return options.withExtraResource(Kind.CORPUS, id);
    }

    @Override
    protected URI base(Sandbox from) {
        return from.geminiBase();
    }

    @Override
    protected String token(Sandbox from) {
        return from.geminiToken();
    }

    @Override
    protected String wrongToken(Sandbox from) {
        return from.tokens().geminiExpired();
    }

    @Override
    protected ResourceKind kind() {
        return new ResourceKind("corpus");
    }

    @Override
    protected String editableId() {
        return EDITABLE;
    }

    @Override
    protected Principal newcomer(Sandbox from) {
        return Principal.of(PrincipalKind.USER, from.company().people().getLast().email());
    }

    @Override
    protected List<Role> roles() {
        return List.of(new Role("READER", Rank.USE), new Role("WRITER", Rank.SHARE));
    }

    @Override
    protected CallPattern accessReads() {
        return Faults.call(Service.GEMINI, "GET", "/permissions");
    }

    @Override
    protected CallPattern writes() {
        return Faults.call(Service.GEMINI, "POST", "/permissions");
    }

    @Override
    protected Set<String> unknownRoles() {
        return Set.of();
    }

    @Override
    protected Set<String> unknownKinds() {
        return Set.of();
    }

    @Override
    protected int rowsWithoutId() {
        return 0;
    }

    @Override
    protected int refused() {
        return 0;
    }
}
