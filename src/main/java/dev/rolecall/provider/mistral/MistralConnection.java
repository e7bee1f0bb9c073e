package dev.rolecall.provider.mistral;

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
import dev.rolecall.http.Flow;
import dev.rolecall.http.Json;
import dev.rolecall.http.PathBuilder;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.RawAnswer;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// A live Mistral account (FACTS 1.2).
final class MistralConnection implements Connection {
    private final Account account;
    private final ServiceClient client;
    private final MistralCheck check;

    /// @param identity a client that also sends `x-api-key`
    MistralConnection(Account account, ServiceClient client, ServiceClient identity) {
        this.account = account;
        this.client = client;
        this.check = new MistralCheck(client, identity);
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Descriptor descriptor() {
        return MistralDescriptor.MISTRAL;
    }

    @Override
    public Passport check() throws FailureException, InterruptedException {
        return check.passport();
    }

    @Override
    public void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException, InterruptedException {
        descriptor().kind(kind);
        new MistralLibraryPages(client, account.id()).each(page);
    }

    @Override
    public Resource resource(ResourceKind kind, String id)
            throws FailureException, InterruptedException {
        descriptor().kind(kind);
        return MistralMapping.resource(
                account.id(), client.get(library(id), MistralWire.Library.class));
    }

    private static String library(String id) {
        return PathBuilder.at("/v1/libraries").segment(id).text();
    }

    /// One library a batch: Mistral reads one access list at a time.
    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        return resources.stream().map(List::of).toList();
    }

    @Override
    public List<Reading> read(List<Resource> batch) throws InterruptedException {
        List<Reading> readings = new ArrayList<>(batch.size());
        for (Resource resource : batch) {
            readings.add(reading(resource));
        }
        return readings;
    }

    @Override
    public List<String> sources(ResourceRef resource, Optional<Grant> grant) {
        return List.of(MistralWrites.sharePath(resource), library(resource.id()));
    }

    @Override
    public RawAnswer raw(String source) throws FailureException, InterruptedException {
        Answer answer = client.read(source);
        return new RawAnswer(source, answer.status(), answer.body());
    }

    @Override
    public List<Write> prepare(ResourceRef resource, List<Change> changes) {
        return changes.stream().map(change -> MistralWrites.write(resource, change)).toList();
    }

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

    private Reading reading(Resource resource) throws InterruptedException {
        try {
            return new Reading.Read(access(resource));
        } catch (FailureException failed) {
            return new Reading.NotRead(resource.ref(), failed.failure());
        }
    }

    private AccessList access(Resource resource) throws FailureException, InterruptedException {
        JsonNode answer = client.get(MistralWrites.sharePath(resource.ref()));
        Instant readAt = Instant.now();
        JsonNode rows = answer.path("data");
        if (!rows.isArray()) {
            throw new FailureException(new Failure.Unreadable(200, Json.excerpt(answer)));
        }
        List<Grant> grants = new ArrayList<>(rows.size());
        for (JsonNode row : rows) {
            grants.add(MistralMapping.grant(resource, row));
        }
        return AccessList.of(resource.ref(), readAt, Completeness.COMPLETE, grants);
    }
}
