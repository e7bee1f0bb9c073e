package dev.rolecall.provider.mistral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mistral passes the checks every provider has to pass.
class MistralConnectionTest extends ProviderContract {
    private static final String EDITABLE = "5d3b6d0e-3f1c-4c1f-9a59-0d8f4f3f8a11";

    private final Provider provider = new MistralProvider(new Transport());

    @Override
    protected Provider provider() {
        return provider;
    }

    @Override
    protected Service service() {
        return Service.MISTRAL;
    }

    @Override
    protected SandboxOptions options() {
        return withResource(SandboxOptions.defaults().withMistralLibraries(230), EDITABLE);
    }

    @Override
    protected int size() {
        return 231;
    }

    @Override
    protected SandboxOptions withResource(SandboxOptions options, String id) {
        return options.withExtraResource(Kind.LIBRARY, id);
    }

    @Override
    protected URI base(Sandbox from) {
        return from.mistralBase();
    }

    @Override
    protected String token(Sandbox from) {
        return from.mistralToken();
    }

    @Override
    protected String wrongToken(Sandbox from) {
        return from.tokens().mistralExpired();
    }

    @Override
    protected ResourceKind kind() {
        return new ResourceKind("library");
    }

    @Override
    protected String editableId() {
        return EDITABLE;
    }

    @Override
    protected Principal newcomer(Sandbox from) {
        return Principal.of(PrincipalKind.USER, from.company().people().getLast().mistralId());
    }

    @Override
    protected List<Role> roles() {
        return List.of(new Role("Viewer", Rank.USE), new Role("Editor", Rank.EDIT));
    }

    @Override
    protected CallPattern accessReads() {
        return Faults.call(Service.MISTRAL, "GET", "/share");
    }

    @Override
    protected CallPattern writes() {
        return Faults.call(Service.MISTRAL, "PUT", "/share");
    }

    @Override
    protected Set<String> unknownRoles() {
        return Set.of("Admin");
    }

    @Override
    protected Set<String> unknownKinds() {
        return Set.of("ServiceAccount");
    }

    @Override
    protected int rowsWithoutId() {
        return 1;
    }

    @Override
    protected int refused() {
        return 1;
    }

    @ParameterizedTest
    @CsvSource({"403, Forbidden", "404, NotFound"})
    void a_library_that_is_gone_is_told_and_never_an_empty_list(int status, String failure)
            throws Exception {
        sandbox().switches().mistral().sharing().unknownLibraryStatus(status);
        Connection connection = connection();
        ResourceRef gone =
                new ResourceRef(
                        connection.account().id(), kind(), "11111111-1111-4111-8111-111111111111");

        Failure unread = unread(connection, Resource.named(gone, "Gone"));

        assertThat(unread.getClass().getSimpleName()).isEqualTo(failure);
        assertThat(unread.said()).isEqualTo("Library not found");
        assertThat(failure(() -> connection.resource(kind(), gone.id()))).isEqualTo(unread);
    }
}
