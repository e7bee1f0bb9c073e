package dev.rolecall.provider.gemini;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Json;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.RawAnswer;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// A live Gemini account (FACTS section 2).
final class GeminiConnection implements Connection {
    private final Account account;
    private final GeminiCalls calls;
    private final GeminiCheck check;
    private final Clock clock;
    private final GeminiWritten written;

    GeminiConnection(Account account, GeminiCalls calls, Clock clock) {
        this.account = account;
        this.calls = calls;
        this.check = new GeminiCheck(calls);
        this.clock = clock;
        this.written = new GeminiWritten(descriptor().writesAppearWithin(), clock);
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Descriptor descriptor() {
        return GeminiDescriptor.DESCRIPTOR;
    }

    @Override
    public Passport check() throws FailureException, InterruptedException {
        return check.passport();
    }

    @Override
    public void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException, InterruptedException {
        GeminiCollection collection = GeminiCollection.of(kind);
        Set<ResourceRef> seen = new HashSet<>();
        try {
            for (String filter : collection.filters()) {
                new GeminiPages(
                                token ->
                                        GeminiPaths.list(
                                                collection, collection.pageSize(), filter, token),
                                collection.word())
                        .read(calls, rows -> handOver(resources(collection, rows), seen, page));
            }
        } catch (FailureException refused) {
            throw new FailureException(check.ofCollection(refused.failure()), refused);
        }
    }

    private List<Resource> resources(GeminiCollection collection, List<JsonNode> rows) {
        return rows.stream()
                .map(row ->
                        GeminiMapping.resource(account.id(), collection, GeminiWire.Member.of(row)))
                .toList();
    }

    /// Listings overlap: what one of them handed over already is not handed over again.
    private static void handOver(
            List<Resource> resources, Set<ResourceRef> seen, Consumer<List<Resource>> page) {
        List<Resource> unseen =
                resources.stream()
                        .filter(resource ->
                                resource.ref().id().isEmpty() || seen.add(resource.ref()))
                        .toList();
        if (!unseen.isEmpty()) {
            page.accept(unseen);
        }
    }

    @Override
    public Resource resource(ResourceKind kind, String id)
            throws FailureException, InterruptedException {
        ResourceRef ref = new ResourceRef(account.id(), kind, id);
        JsonNode answer = calls.get(GeminiPaths.member(ref));
        GeminiWire.Member member = GeminiWire.Member.of(answer);
        if (member.name().isEmpty()) {
            throw new FailureException(new Failure.Unreadable(200, Json.excerpt(answer)));
        }
        return Resource.named(ref, member.displayName().orElse(id));
    }

    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        return resources.stream().map(List::of).toList();
    }

    @Override
    public List<Reading> read(List<Resource> batch) throws InterruptedException {
        List<Reading> readings = new ArrayList<>(batch.size());
        for (Resource resource : batch) {
            readings.add(read(resource.ref()));
        }
        return readings;
    }

    /// A list whose later pages cannot be read counts as not read: what is missing might be the
    /// very grant somebody looks for.
    private Reading read(ResourceRef resource) throws InterruptedException {
        Instant readAt = clock.instant();
        List<Grant> grants = new ArrayList<>();
        if (resource.id().isEmpty()) {
            return new Reading.NotRead(resource, new Failure.NotFound(""));
        }
        try {
            new GeminiPages(token -> GeminiPaths.permissionsPage(resource, token), "permissions")
                    .read(calls, rows -> rows.forEach(row -> grants.add(grant(resource, row))));
        } catch (FailureException refused) {
            return new Reading.NotRead(resource, refused.failure());
        }
        return new Reading.Read(AccessList.of(resource, readAt, Completeness.COMPLETE, grants));
    }

    private static Grant grant(ResourceRef resource, JsonNode row) {
        return GeminiMapping.grant(resource, GeminiWire.Permission.of(row));
    }

    @Override
    public List<String> sources(ResourceRef resource, Optional<Grant> grant) {
        List<String> sources = new ArrayList<>();
        grant.flatMap(Grant::handle)
                .ifPresent(handle -> sources.add(GeminiPaths.permission(resource, handle)));
        sources.add(GeminiPaths.permissionsPage(resource, Optional.empty()));
        sources.add(GeminiPaths.member(resource));
        return List.copyOf(sources);
    }

    @Override
    public RawAnswer raw(String source) throws FailureException, InterruptedException {
        Answer answer = calls.read(source);
        return new RawAnswer(source, answer.status(), answer.body());
    }

    @Override
    public List<Write> prepare(ResourceRef resource, List<Change> changes) {
        return GeminiWrites.prepare(resource, changes);
    }

    @Override
    public void send(Write write) throws FailureException, InterruptedException {
        try {
            calls.send(write);
            written.to(write.resource());
        } catch (FailureException failed) {
            if (!failed.failure().certainlyNotApplied()) {
                written.to(write.resource());
            }
            throw failed;
        }
    }

    @Override
    public Optional<Instant> unsettledUntil(ResourceRef resource) {
        return written.unsettledUntil(resource);
    }

    @Override
    public Pace pace() {
        return calls.pace();
    }
}
