package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Flow;
import dev.rolecall.http.Json;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.RawAnswer;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// A live DataRobot account (FACTS section 3).
final class DataRobotConnection implements Connection {
    private final Account account;
    private final ServiceClient client;
    private final DataRobotPages pages;
    private final AccessReader access;
    private final NotebookAccess notebooks;
    private final NotebookBatches batches;
    private final UserNames names;

    DataRobotConnection(Account account, ServiceClient client, Clock clock) {
        this.account = account;
        this.client = client;
        this.pages = new DataRobotPages(client);
        this.access = new AccessReader(pages, clock);
        this.notebooks = new NotebookAccess(client, access, clock);
        this.names = new UserNames(pages);
        this.batches = new NotebookBatches(account.base().toString().length());
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Descriptor descriptor() {
        return DataRobotDescriptor.DESCRIPTOR;
    }

    @Override
    public Passport check() throws FailureException, InterruptedException {
        return new DataRobotCheck(client).passport();
    }

    @Override
    public void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException, InterruptedException {
        EntityType type = EntityTypes.of(kind);
        AtomicInteger listed = new AtomicInteger();
        OptionalInt total =
                entities(
                        type,
                        rows -> {
                            listed.addAndGet(rows.size());
                            if (!rows.isEmpty()) {
                                page.accept(rows.stream().map(row -> resource(type, row)).toList());
                            }
                        });
        if (total.isPresent() && total.getAsInt() > listed.get()) {
            throw new FailureException(
                    new Failure.Contradictory(
                            Failure.Contradiction.FEWER_THAN_COUNTED,
                            listed.get() + " < " + total.getAsInt()));
        }
    }

    /// That a list is not there shows at its first page.
    private OptionalInt entities(EntityType type, Consumer<List<JsonNode>> rows)
            throws FailureException, InterruptedException {
        AtomicInteger pagesRead = new AtomicInteger();
        try {
            return pages.read(
                    type.list(),
                    page -> {
                        pagesRead.incrementAndGet();
                        rows.accept(page);
                    });
        } catch (FailureException refused) {
            throw pagesRead.get() > 0
                    ? refused
                    : new FailureException(Failure.ofList(refused.failure()), refused);
        }
    }

    private Resource resource(EntityType type, JsonNode row) {
        return DataRobotMapping.resource(account.id(), type, DataRobotWire.Entity.of(type, row));
    }

    /// Reads the entity itself. Only for notebooks is that call documented (FACTS 3.2); where a
    /// service has none, an access list that can be read proves the entity and the list of entities
    /// tells its name.
    @Override
    public Resource resource(ResourceKind kind, String id)
            throws FailureException, InterruptedException {
        EntityType type = EntityTypes.of(kind);
        try {
            JsonNode answer = client.get(type.member(id));
            DataRobotWire.Entity entity = DataRobotWire.Entity.of(type, answer);
            if (entity.id().isEmpty()) {
                throw new FailureException(new Failure.Unreadable(200, Json.excerpt(answer)));
            }
            return DataRobotMapping.resource(account.id(), type, id, entity);
        } catch (FailureException refused) {
            if (!noSuchCall(refused.failure())) {
                throw refused;
            }
            DataRobotWire.Page.of(client.get(type.access(id) + "?offset=0&limit=1"));
            ResourceRef ref = new ResourceRef(account.id(), kind, id);
            return listed(ref).orElseGet(() -> Resource.named(ref, id));
        }
    }

    private Optional<Resource> listed(ResourceRef ref)
            throws FailureException, InterruptedException {
        List<Resource> found = new ArrayList<>();
        resources(
                ref.kind(),
                page -> page.stream().filter(one -> one.ref().equals(ref)).forEach(found::add));
        return found.stream().findFirst();
    }

    private static boolean noSuchCall(Failure failure) {
        return failure instanceof Failure.NotFound
                || (failure instanceof Failure.Unexpected(int status, String _) && status == 405);
    }

    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        return batches.of(resources);
    }

    @Override
    public List<Reading> read(List<Resource> batch) throws InterruptedException {
        boolean together =
                batch.stream()
                        .allMatch(one -> one.ref().kind().equals(EntityTypes.NOTEBOOK.kind()));
        if (together && !batch.isEmpty()) {
            return notebooks.read(batch);
        }
        List<Reading> readings = new ArrayList<>(batch.size());
        for (Resource resource : batch) {
            readings.add(access.read(resource));
        }
        return readings;
    }

    @Override
    public List<Resource> managers(ResourceRef resource)
            throws FailureException, InterruptedException {
        return resource.kind().equals(EntityTypes.NOTEBOOK.kind())
                ? new HoldingUseCases(account.id(), client, pages).of(resource.id())
                : List.of();
    }

    @Override
    public Principal named(ResourceRef resource, Principal principal)
            throws FailureException, InterruptedException {
        return names.complete(EntityTypes.of(resource.kind()), principal);
    }

    /// Only a notebook is known to be told by itself (FACTS 3.2).
    @Override
    public List<String> sources(ResourceRef resource, Optional<Grant> grant) {
        EntityType type = EntityTypes.of(resource.kind());
        String access = DataRobotPages.first(type.access(resource.id()));
        return type.equals(EntityTypes.NOTEBOOK)
                ? List.of(access, type.member(resource.id()))
                : List.of(access);
    }

    @Override
    public RawAnswer raw(String source) throws FailureException, InterruptedException {
        Answer answer = client.read(source);
        return new RawAnswer(source, answer.status(), answer.body());
    }

    @Override
    public List<Write> prepare(ResourceRef resource, List<Change> changes) {
        return DataRobotWrites.prepare(resource, changes);
    }

    /// Accepts 200 and 204 alike (FACTS 3.3).
    @Override
    public void send(Write write) throws FailureException, InterruptedException {
        client.write(write.method(), write.path(), write.body());
    }

    @Override
    public Pace pace() {
        Flow flow = client.flow();
        return new Pace(
                flow.inFlight(),
                flow.limit(),
                flow.waitingUntil(),
                flow.perSecond(),
                flow.refusedAt());
    }
}
