package dev.rolecall.testing;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.BaseAddress;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A service in memory for tests of screens: shelves that people can read or fill. It remembers who
/// connected, and fails every call while it is told to.
public final class FakeProvider implements Provider {
    public static final ResourceKind SHELF = new ResourceKind("shelf");
    public static final Role READER = new Role("READER", Rank.USE);
    public static final Role WRITER = new Role("WRITER", Rank.EDIT);

    private final String name;
    private final String glyph;
    private final List<FakeConnection> connections = new ArrayList<>();
    private final FakeShelves shelves = new FakeShelves();
    private volatile Optional<Failure> failing = Optional.empty();

    public FakeProvider(String name, String glyph) {
        this.name = name;
        this.glyph = glyph;
    }

    /// What the service holds.
    public FakeShelves shelves() {
        return shelves;
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

    /// Credentials that were handed over, in order.
    public List<String> credentials() {
        return connections.stream().map(FakeConnection::credential).toList();
    }

    private String word() {
        return name.toLowerCase(Locale.ROOT);
    }

    Optional<Failure> failing() {
        return failing;
    }

    @Override
    public Descriptor descriptor() {
        Set<PrincipalKind> people = Set.of(PrincipalKind.USER, PrincipalKind.GROUP);
        KindDescriptor shelf =
                new KindDescriptor(
                        SHELF,
                        Message.verbatim("shelf"),
                        Message.verbatim("shelves"),
                        List.of(
                                new Grantee(PrincipalKind.USER, Grantee.Naming.ADDRESS),
                                new Grantee(PrincipalKind.GROUP, Grantee.Naming.ADDRESS)),
                        List.of(
                                new KnownRole(
                                        READER,
                                        Message.verbatim("Reader"),
                                        Message.verbatim("can read"),
                                        people),
                                new KnownRole(
                                        WRITER,
                                        Message.verbatim("Writer"),
                                        Message.verbatim("can fill"),
                                        people)),
                        Set.of(),
                        false);
        return new Descriptor(
                new ProviderId(word()),
                Message.verbatim(name),
                glyph,
                Message.verbatim("A token of " + name),
                List.of(
                        new BaseAddress(
                                Message.verbatim("Everywhere"),
                                URI.create("https://" + word() + ".example/v1")),
                        new BaseAddress(
                                Message.verbatim("Europe"),
                                URI.create("https://eu." + word() + ".example/v1"))),
                List.of(shelf),
                Duration.ZERO);
    }

    @Override
    public Connection connect(Account account, Credential credential, WriteLock lock) {
        FakeConnection connection = new FakeConnection(this, account, credential, lock);
        connections.add(connection);
        return connection;
    }
}
