package dev.rolecall.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.CallPattern;
import dev.rolecall.sandbox.http.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A sandbox and a connection to it, with what a provider has to say of itself to be tested.
public abstract class ProviderStage {
    private Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withResources(3));

    protected abstract Provider provider();

    protected abstract Service service();

    /// The sandbox the checks run against: the kind under test fills several pages of its list, and
    /// the resource with identifier [#editableId()] is one that the token's holder owns.
    protected abstract SandboxOptions options();

    protected abstract URI base(Sandbox from);

    protected abstract String token(Sandbox from);

    /// A credential that the service rejects.
    protected abstract String wrongToken(Sandbox from);

    /// The kind that is read and changed.
    protected abstract ResourceKind kind();

    /// The identifier of a resource whose access can be changed.
    protected abstract String editableId();

    /// Somebody who can be given access and whom no list of [#editableId()] names.
    protected abstract Principal newcomer(Sandbox from);

    /// The two roles the newcomer gets one after the other.
    protected abstract List<Role> roles();

    /// Requests that read the access list of any resource of the kind.
    protected abstract CallPattern accessReads();

    /// Requests that give access.
    protected abstract CallPattern writes();

    /// The same with one resource more, which the token's holder owns, by this identifier.
    protected abstract SandboxOptions withResource(SandboxOptions options, String id);

    @BeforeEach
    void start() {
        sandbox.close();
        sandbox = Sandbox.start(options());
        settle(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /// Sets switches before a check; nothing by default.
    protected void settle(Sandbox started) {}

    protected final Sandbox sandbox() {
        return sandbox;
    }

    /// Puts another sandbox in place of the usual one.
    protected final void restart(SandboxOptions other) {
        sandbox.close();
        sandbox = Sandbox.start(other);
        settle(sandbox);
    }

    protected final Connection connection() {
        return connection(token(sandbox), WriteLock.open("Sandbox"));
    }

    protected final Connection connection(String token, WriteLock lock) {
        Account account =
                new Account(
                        new AccountId("stage"),
                        provider().descriptor().id(),
                        "Stage",
                        base(sandbox),
                        Environment.SANDBOX);
        return provider().connect(account, Credential.of(new Secret(token)), lock);
    }

    /// Every resource of the kind, as listed.
    protected final List<Resource> listed(Connection connection)
            throws FailureException, InterruptedException {
        List<Resource> listed = new ArrayList<>();
        connection.resources(kind(), listed::addAll);
        return listed;
    }

    /// The reading of every resource of the kind, in the order of the list.
    protected final List<Reading> readings(Connection connection)
            throws FailureException, InterruptedException {
        List<Reading> readings = new ArrayList<>();
        for (List<Resource> batch : connection.batches(listed(connection))) {
            readings.addAll(connection.read(batch));
        }
        return readings;
    }

    /// Every grant of the kind that could be read.
    protected final List<Grant> grants(Connection connection)
            throws FailureException, InterruptedException {
        return readings(connection).stream()
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .flatMap(read -> read.access().grants().stream())
                .toList();
    }

    protected final Resource editable(Connection connection)
            throws FailureException, InterruptedException {
        return connection.resource(kind(), editableId());
    }

    protected final Reading reading(Connection connection, Resource resource)
            throws InterruptedException {
        List<Reading> readings = connection.read(List.of(resource));
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }

    protected final AccessList access(Connection connection, Resource resource)
            throws InterruptedException {
        Reading reading = reading(connection, resource);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).access();
    }

    protected final Failure unread(Connection connection, Resource resource)
            throws InterruptedException {
        Reading reading = reading(connection, resource);
        assertThat(reading).isInstanceOf(Reading.NotRead.class);
        return ((Reading.NotRead) reading).failure();
    }

    /// Gives the newcomer the first role.
    protected final void give(Connection connection, Resource resource)
            throws FailureException, InterruptedException {
        apply(
                connection,
                resource,
                new Change.Give(resource.ref(), newcomer(sandbox), roles().getFirst()));
    }

    protected final void apply(Connection connection, Resource resource, Change change)
            throws FailureException, InterruptedException {
        for (Write write : connection.prepare(resource.ref(), List.of(change))) {
            connection.send(write);
        }
    }

    /// Every write the sandbox saw, in order.
    protected final List<Call> writesSeen() {
        return sandbox.traffic()
                .calls(call -> call.service() == service() && !call.method().equals("GET"));
    }

    protected static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call).failure();
    }
}
