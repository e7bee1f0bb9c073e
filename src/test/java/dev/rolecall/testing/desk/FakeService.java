package dev.rolecall.testing.desk;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A service made up for tests: holds whatever a test puts into it and answers at once.
public final class FakeService implements Provider {
    private final Descriptor descriptor;
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Pointer> instead = new HashMap<>();
    private Optional<Principal> me = Optional.empty();

    public FakeService(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /// One resource of this service.
    ///
    /// @param failure why its list cannot be read, if so
    public record Thing(
            ResourceKind kind,
            String id,
            String name,
            Optional<String> owner,
            List<Grant> grants,
            Optional<Failure> failure) {}

    /// The principal behind every credential.
    public FakeService me(Principal principal) {
        me = Optional.of(principal);
        return this;
    }

    public FakeService with(ResourceKind kind, String id, String name, Grant... grants) {
        return with(new Thing(kind, id, name, Optional.empty(), List.of(grants), Optional.empty()));
    }

    public FakeService denied(ResourceKind kind, String id, String name, Failure failure) {
        return with(new Thing(kind, id, name, Optional.empty(), List.of(), Optional.of(failure)));
    }

    /// Puts `thing` in place of the one of the same kind and identifier, or adds it.
    public FakeService with(Thing thing) {
        things.removeIf(old -> old.kind().equals(thing.kind()) && old.id().equals(thing.id()));
        things.add(thing);
        return this;
    }

    /// Locked grants of one resource point to another of the same account.
    public FakeService instead(ResourceKind kind, String id, ResourceKind other, String otherId) {
        instead.put(kind.word() + ' ' + id, new Pointer(other, otherId));
        return this;
    }

    /// Names a resource within whatever account is opened.
    record Pointer(ResourceKind kind, String id) {}

    Optional<Pointer> instead(Thing thing) {
        return Optional.ofNullable(instead.get(thing.kind().word() + ' ' + thing.id()));
    }

    List<Thing> things() {
        return List.copyOf(things);
    }

    Optional<Principal> me() {
        return me;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public Connection connect(Account account, Credential credential, WriteLock lock) {
        return new DeskConnection(account, this);
    }
}
