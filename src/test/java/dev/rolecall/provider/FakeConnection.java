package dev.rolecall.provider;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A service in memory: holds access lists, carries out writes on them, and misbehaves as told.
public final class FakeConnection implements Connection {
    private static final Instant READ_AT = Instant.parse("2026-11-21T09:12:40Z");

    private final Account account;
    private final Descriptor descriptor;
    private final Map<ResourceRef, List<Grant>> truth = new LinkedHashMap<>();
    private final Map<ResourceRef, List<Grant>> shown = new HashMap<>();
    private final Map<ResourceRef, Resource> known = new HashMap<>();
    private final Map<ResourceRef, Failure> unreadable = new HashMap<>();
    private final Map<ResourceRef, List<Resource>> managers = new HashMap<>();
    private final Deque<Sending> sendings = new ArrayDeque<>();
    private final List<Write> sent = new ArrayList<>();
    private Passport passport = new Passport(Optional.empty(), List.of(), List.of());
    private Pace pace = new Pace(0, 1, Optional.empty());
    private Call before = () -> {};
    private Completeness completeness = Completeness.COMPLETE;
    private int together = 1;
    private int readsUntilShown;
    private int reads;
    private Instant readAt = READ_AT;

    public FakeConnection(Account account, Descriptor descriptor) {
        this.account = account;
        this.descriptor = descriptor;
    }

    /// What happens when a write is sent; `effect` carries it out.
    @FunctionalInterface
    public interface Sending {
        void send(Write write, Runnable effect) throws FailureException, InterruptedException;
    }

    /// What happens before anything is asked of the service.
    @FunctionalInterface
    public interface Call {
        void begin() throws FailureException, InterruptedException;
    }

    public synchronized FakeConnection before(Call call) {
        before = call;
        return this;
    }

    /// When every list is read from now on.
    public synchronized FakeConnection readAt(Instant moment) {
        readAt = moment;
        return this;
    }

    /// Who the service says the credential is.
    public synchronized FakeConnection passport(Passport said) {
        passport = said;
        return this;
    }

    /// How the account is said to be asked.
    public synchronized FakeConnection pace(Pace said) {
        pace = said;
        return this;
    }

    /// Sets the access list of a resource with a name and owner of its own.
    public synchronized FakeConnection holding(Resource resource, Grant... grants) {
        known.put(resource.ref(), resource);
        return holding(resource.ref(), grants);
    }

    /// Sets the access list of `resource`, also behind the back of whoever is working on it.
    public synchronized FakeConnection holding(ResourceRef resource, Grant... grants) {
        truth.put(resource, List.of(grants));
        shown.put(resource, List.of(grants));
        return this;
    }

    /// The next write is answered like this; later ones as usual.
    public synchronized FakeConnection then(Sending sending) {
        sendings.add(sending);
        return this;
    }

    /// The next write is refused with `failure` and has no effect.
    public FakeConnection thenRefuse(Failure failure) {
        return then((_, _) -> {
            throw new FailureException(failure);
        });
    }

    /// The next write takes effect, and its answer is `failure`.
    public FakeConnection thenApplyAndFail(Failure failure) {
        return then((_, effect) -> {
            effect.run();
            throw new FailureException(failure);
        });
    }

    /// Where the service says access to `resource` is changed.
    public synchronized FakeConnection managed(ResourceRef resource, Resource... by) {
        managers.put(resource, List.of(by));
        return this;
    }

    @Override
    public synchronized List<Resource> managers(ResourceRef resource) {
        return managers.getOrDefault(resource, List.of());
    }

    @Override
    public List<String> sources(ResourceRef resource, Optional<Grant> grant) {
        String list = "/" + resource.kind().word() + "/" + resource.id() + "/access";
        return grant.flatMap(Grant::handle)
                .map(handle -> List.of(list + "/" + handle, list))
                .orElse(List.of(list));
    }

    @Override
    public RawAnswer raw(String source) throws FailureException, InterruptedException {
        before.begin();
        return new RawAnswer(source, 200, "{\"asked\":\"" + source + "\"}");
    }

    public synchronized FakeConnection unreadable(ResourceRef resource, Failure failure) {
        unreadable.put(resource, failure);
        return this;
    }

    public synchronized FakeConnection readable(ResourceRef resource) {
        unreadable.remove(resource);
        return this;
    }

    public synchronized FakeConnection incomplete(Completeness how) {
        completeness = how;
        return this;
    }

    /// Up to `most` changes share a request.
    public synchronized FakeConnection together(int most) {
        together = most;
        return this;
    }

    /// A write shows only in the reading after so many others.
    public synchronized FakeConnection showingAfter(int moreReads) {
        readsUntilShown = moreReads;
        return this;
    }

    /// Every write that was sent, those refused included.
    public synchronized List<Write> sent() {
        return List.copyOf(sent);
    }

    /// How often an access list was read.
    public synchronized int reads() {
        return reads;
    }

    /// What is true now, whatever readings show.
    public synchronized AccessList truth(ResourceRef resource) {
        return list(resource, truth.getOrDefault(resource, List.of()));
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public Passport check() throws FailureException, InterruptedException {
        before.begin();
        return passport;
    }

    @Override
    public synchronized void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException, InterruptedException {
        before.begin();
        page.accept(
                truth.keySet().stream()
                        .filter(ref -> ref.kind().equals(kind))
                        .map(ref -> known.getOrDefault(ref, Resource.named(ref, ref.id())))
                        .toList());
    }

    @Override
    public synchronized Resource resource(ResourceKind kind, String id)
            throws FailureException, InterruptedException {
        before.begin();
        ResourceRef ref = new ResourceRef(account.id(), kind, id);
        if (!truth.containsKey(ref)) {
            throw new FailureException(new Failure.NotFound("no " + id));
        }
        return known.getOrDefault(ref, Resource.named(ref, "The " + id));
    }

    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        return resources.stream().map(List::of).toList();
    }

    @Override
    public synchronized List<Reading> read(List<Resource> batch) throws InterruptedException {
        List<Reading> readings = new ArrayList<>();
        for (Resource resource : batch) {
            readings.add(read(resource.ref()));
        }
        return readings;
    }

    private Reading read(ResourceRef ref) throws InterruptedException {
        reads++;
        try {
            before.begin();
        } catch (FailureException refused) {
            return new Reading.NotRead(ref, refused.failure());
        }
        Failure failure = unreadable.get(ref);
        if (failure != null) {
            return new Reading.NotRead(ref, failure);
        }
        if (readsUntilShown-- <= 0) {
            shown.putAll(truth);
        }
        return new Reading.Read(list(ref, shown.getOrDefault(ref, List.of())));
    }

    private AccessList list(ResourceRef ref, List<Grant> grants) {
        return AccessList.of(ref, readAt, completeness, grants);
    }

    @Override
    public synchronized List<Write> prepare(ResourceRef resource, List<Change> changes) {
        List<Write> writes = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += together) {
            List<Change> part = changes.subList(from, Math.min(changes.size(), from + together));
            Optional<String> body = Optional.of("{\"changes\":" + part.size() + "}");
            writes.add(new Write(resource, part, "PATCH", "/documents/" + resource.id(), body));
        }
        return writes;
    }

    @Override
    public void send(Write write) throws FailureException, InterruptedException {
        before.begin();
        next(write).send(write, () -> carryOut(write));
    }

    private synchronized Sending next(Write write) {
        sent.add(write);
        return sendings.isEmpty() ? (_, effect) -> effect.run() : sendings.remove();
    }

    private synchronized void carryOut(Write write) {
        for (Change change : write.changes()) {
            List<Grant> grants = new ArrayList<>(truth.getOrDefault(write.resource(), List.of()));
            Principal who = change.principal();
            grants.removeIf(grant -> grant.principal().same(who));
            change.after().ifPresent(role -> grants.add(Grant.of(who, role)));
            truth.put(write.resource(), List.copyOf(grants));
        }
    }

    @Override
    public synchronized Pace pace() {
        return pace;
    }
}
