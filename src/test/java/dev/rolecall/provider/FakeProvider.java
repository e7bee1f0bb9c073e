package dev.rolecall.provider;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/// A service made up for tests: each account opened at it holds what a test puts into it, before or
/// after. It remembers who connected, and fails every call while it is told to.
public final class FakeProvider implements Provider {
    private final Descriptor descriptor;
    private final List<BiConsumer<FakeConnection, AccountId>> contents = new ArrayList<>();
    private final List<FakeConnection> connections = new ArrayList<>();
    private final List<String> credentials = new CopyOnWriteArrayList<>();
    private volatile Optional<Failure> failing = Optional.empty();

    public FakeProvider(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /// A company that lends shelves, where every credential is Anna Kowalska's.
    public FakeProvider(String name, String glyph) {
        this(Kinds.company(name, glyph));
        Passport anna =
                new Passport(
                        Optional.of(
                                Principal.of(
                                        PrincipalKind.USER, "anna@example.com", "Anna Kowalska")),
                        List.of(Message.verbatim("Organization Shelves and Sons")),
                        List.of(
                                new Passport.KindAccess(
                                        Kinds.RACK,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Message.verbatim("access can be changed"))));
        each((connection, _) -> connection.passport(anna));
    }

    /// Has `content` done to every account, those opened later included.
    public FakeProvider each(BiConsumer<FakeConnection, AccountId> content) {
        contents.add(content);
        connections.forEach(open -> content.accept(open, open.account().id()));
        return this;
    }

    /// The principal behind every credential.
    public FakeProvider me(Principal principal) {
        Passport passport = new Passport(Optional.of(principal), List.of(), List.of());
        return each((connection, _) -> connection.passport(passport));
    }

    /// Holds a resource, in place of the one of the same kind and identifier if there is one.
    public FakeProvider with(ResourceKind kind, String id, String name, Grant... grants) {
        return each((connection, account) -> {
            Resource resource = Resource.named(new ResourceRef(account, kind, id), name);
            connection.readable(resource.ref()).holding(resource, grants);
        });
    }

    /// Holds a resource whose access list cannot be read.
    public FakeProvider denied(ResourceKind kind, String id, String name, Failure failure) {
        with(kind, id, name);
        return each((connection, account) ->
                connection.unreadable(new ResourceRef(account, kind, id), failure));
    }

    /// Fails every call with `failure` from now on.
    public void fail(Failure failure) {
        failing = Optional.of(failure);
    }

    public void recover() {
        failing = Optional.empty();
    }

    /// Accounts that were connected, in order.
    public List<Account> connected() {
        return connections.stream().map(FakeConnection::account).toList();
    }

    /// The secret each connection showed last, in their order; empty before its first call.
    public List<String> credentials() {
        return List.copyOf(credentials);
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public Connection connect(Account account, Credential credential, WriteLock lock) {
        int place = credentials.size();
        credentials.add("");
        FakeConnection connection =
                new FakeConnection(account, descriptor)
                        .before(() -> {
                            credentials.set(place, credential.secret().reveal());
                            if (failing.isPresent()) {
                                throw new FailureException(failing.get());
                            }
                        });
        contents.forEach(content -> content.accept(connection, account.id()));
        connections.add(connection);
        return connection;
    }
}
