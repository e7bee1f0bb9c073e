package dev.rolecall.testing.desk;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An account of a made-up service; sends nothing.
final class DeskConnection implements Connection {
    private static final Instant READ_AT = Instant.parse("2026-11-21T09:12:40Z");

    private final Account account;
    private final FakeService service;

    DeskConnection(Account account, FakeService service) {
        this.account = account;
        this.service = service;
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
    public Passport check() {
        return new Passport(service.me(), List.of(), List.of());
    }

    @Override
    public void resources(ResourceKind kind, Consumer<List<Resource>> page) {
        page.accept(
                service.things().stream()
                        .filter(thing -> thing.kind().equals(kind))
                        .map(this::resource)
                        .toList());
    }

    @Override
    public Resource resource(ResourceKind kind, String id) throws FailureException {
        return thing(new ResourceRef(account.id(), kind, id))
                .map(this::resource)
                .orElseThrow(() -> new FailureException(new Failure.NotFound("")));
    }

    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        return resources.stream().map(List::of).toList();
    }

    @Override
    public List<Reading> read(List<Resource> batch) {
        return batch.stream().map(resource -> reading(resource.ref())).toList();
    }

    @Override
    public List<Write> prepare(ResourceRef resource, List<Change> changes) {
        return List.of();
    }

    @Override
    public void send(Write write) throws FailureException {
        throw new FailureException(new Failure.WritesLocked(account.name()));
    }

    @Override
    public Pace pace() {
        return new Pace(0, 1, Optional.empty());
    }

    private Reading reading(ResourceRef ref) {
        FakeService.Thing thing = thing(ref).orElseThrow();
        return thing.failure().isPresent()
                ? new Reading.NotRead(ref, thing.failure().get())
                : new Reading.Read(
                        AccessList.of(ref, READ_AT, Completeness.COMPLETE, grants(thing)));
    }

    private List<Grant> grants(FakeService.Thing thing) {
        Optional<ResourceRef> instead =
                service.instead(thing).map(to -> new ResourceRef(account.id(), to.kind(), to.id()));
        return thing.grants().stream().map(grant -> pointing(grant, instead)).toList();
    }

    private static Grant pointing(Grant grant, Optional<ResourceRef> instead) {
        return grant.lock()
                .filter(_ -> instead.isPresent())
                .map(lock -> grant.locked(new Lock(lock.reason(), instead)))
                .orElse(grant);
    }

    private Optional<FakeService.Thing> thing(ResourceRef ref) {
        return service.things().stream()
                .filter(thing -> thing.kind().equals(ref.kind()) && thing.id().equals(ref.id()))
                .findFirst();
    }

    private Resource resource(FakeService.Thing thing) {
        ResourceRef ref = new ResourceRef(account.id(), thing.kind(), thing.id());
        return new Resource(ref, thing.name(), thing.owner(), Optional.empty());
    }
}
