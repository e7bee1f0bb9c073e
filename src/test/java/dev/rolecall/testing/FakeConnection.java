package dev.rolecall.testing;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
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
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import dev.rolecall.provider.WriteLock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A connection to a service in memory.
final class FakeConnection implements Connection {
    private final FakeProvider service;
    private final Account account;
    private final Credential credential;
    private volatile String shown = "";
    private final WriteLock lock;

    FakeConnection(FakeProvider service, Account account, Credential credential, WriteLock lock) {
        this.service = service;
        this.account = account;
        this.credential = credential;
        this.lock = lock;
    }

    /// The secret that was shown last; empty before the first call.
    String credential() {
        return shown;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Descriptor descriptor() {
        return service.descriptor();
    }

    @Override
    public Passport check() throws FailureException, InterruptedException {
        ask();
        return new Passport(
                Optional.of(Principal.of(PrincipalKind.USER, "anna@example.com", "Anna Kowalska")),
                List.of(Message.verbatim("Organization Shelves and Sons")),
                List.of(
                        new Passport.KindAccess(
                                FakeProvider.SHELF,
                                Optional.empty(),
                                Optional.empty(),
                                Message.verbatim("access can be changed"))));
    }

    @Override
    public void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException, InterruptedException {
        ask();
        page.accept(service.shelves().ids().stream().map(this::shelf).toList());
    }

    @Override
    public Resource resource(ResourceKind kind, String id)
            throws FailureException, InterruptedException {
        ask();
        return shelf(id);
    }

    private Resource shelf(String id) {
        return Resource.named(new ResourceRef(account.id(), FakeProvider.SHELF, id), "Shelf " + id);
    }

    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        return resources.stream().map(List::of).toList();
    }

    @Override
    public List<Reading> read(List<Resource> batch) {
        return batch.stream().map(resource -> reading(resource.ref())).toList();
    }

    private Reading reading(ResourceRef ref) {
        Optional<Failure> why = service.failing();
        return why.isPresent()
                ? new Reading.NotRead(ref, why.get())
                : new Reading.Read(
                        AccessList.of(
                                ref,
                                Instant.now(),
                                Completeness.COMPLETE,
                                service.shelves().grants(ref.id())));
    }

    @Override
    public List<Write> prepare(ResourceRef resource, List<Change> changes) {
        return changes.stream()
                .map(change ->
                        new Write(
                                resource,
                                List.of(change),
                                change.after().isPresent() ? "PUT" : "DELETE",
                                "/shelves/" + resource.id(),
                                Optional.empty()))
                .toList();
    }

    @Override
    public void send(Write write) throws FailureException, InterruptedException {
        lock.check();
        ask();
        for (Change change : write.changes()) {
            String shelf = change.resource().id();
            if (change.after().isPresent()) {
                service.shelves().give(shelf, Grant.of(change.principal(), change.after().get()));
            } else {
                service.shelves().revoke(shelf, change.principal());
            }
        }
    }

    @Override
    public Pace pace() {
        return new Pace(0, 8, Optional.empty());
    }

    private void ask() throws FailureException, InterruptedException {
        shown = credential.secret().reveal();
        Optional<Failure> why = service.failing();
        if (why.isPresent()) {
            throw new FailureException(why.get());
        }
    }
}
