package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.RawAnswer;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A connection whose pages, failures and waits a test writes down beforehand.
final class ScriptedConnection implements Connection {
    private final Account account;
    private final int batchSize;
    private final Map<ResourceKind, List<List<Resource>>> pages = new LinkedHashMap<>();
    private final Map<ResourceKind, Failure> brokenAfterPages = new HashMap<>();
    private final Map<ResourceRef, Failure> unreadable = new HashMap<>();
    private final Map<ResourceRef, List<Grant>> holding = new HashMap<>();
    private final List<List<Resource>> asked = Collections.synchronizedList(new ArrayList<>());
    private Wait beforeRead = batch -> {};

    /// What a read waits for.
    @FunctionalInterface
    interface Wait {
        void until(List<Resource> batch) throws InterruptedException;
    }

    ScriptedConnection(Account account, int batchSize) {
        this.account = account;
        this.batchSize = batchSize;
    }

    ScriptedConnection page(ResourceKind kind, Resource... resources) {
        pages.computeIfAbsent(kind, _ -> new ArrayList<>()).add(List.of(resources));
        return this;
    }

    ScriptedConnection brokenAfterPages(ResourceKind kind, Failure failure) {
        pages.computeIfAbsent(kind, _ -> new ArrayList<>());
        brokenAfterPages.put(kind, failure);
        return this;
    }

    ScriptedConnection unreadable(Resource resource, Failure failure) {
        unreadable.put(resource.ref(), failure);
        return this;
    }

    /// What the list of `resource` holds; Ada as a viewer unless it was said.
    ScriptedConnection holding(Resource resource, List<Grant> grants) {
        holding.put(resource.ref(), grants);
        return this;
    }

    ScriptedConnection beforeRead(Wait wait) {
        beforeRead = wait;
        return this;
    }

    List<List<Resource>> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Descriptor descriptor() {
        Message word = Message.verbatim("word");
        List<KindDescriptor> kinds =
                pages.keySet().stream()
                        .map(kind ->
                                new KindDescriptor(
                                        kind, word, word, List.of(), List.of(), Set.of(), false))
                        .toList();
        return new Descriptor(
                new ProviderId("scripted"), word, "S", word, List.of(), kinds, Duration.ZERO);
    }

    @Override
    public Passport check() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException {
        pages.getOrDefault(kind, List.of()).forEach(page);
        if (brokenAfterPages.containsKey(kind)) {
            throw new FailureException(brokenAfterPages.get(kind));
        }
    }

    @Override
    public Resource resource(ResourceKind kind, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<List<Resource>> batches(List<Resource> resources) {
        List<List<Resource>> batches = new ArrayList<>();
        for (int from = 0; from < resources.size(); from += batchSize) {
            batches.add(
                    List.copyOf(
                            resources.subList(from, Math.min(resources.size(), from + batchSize))));
        }
        return batches;
    }

    @Override
    public List<Reading> read(List<Resource> batch) throws InterruptedException {
        asked.add(batch);
        beforeRead.until(batch);
        return batch.stream().map(this::reading).toList();
    }

    private Reading reading(Resource resource) {
        return unreadable.containsKey(resource.ref())
                ? new Reading.NotRead(resource.ref(), unreadable.get(resource.ref()))
                : Samples.read(
                        resource,
                        holding.getOrDefault(
                                        resource.ref(),
                                        List.of(Samples.user("ada", Samples.VIEWER)))
                                .toArray(Grant[]::new));
    }

    @Override
    public List<Write> prepare(ResourceRef resource, List<Change> changes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void send(Write write) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pace pace() {
        return new Pace(0, 16, Optional.empty());
    }

    @Override
    public List<String> sources(ResourceRef resource, Optional<Grant> grant) {
        return List.of();
    }

    @Override
    public RawAnswer raw(String source) {
        throw new UnsupportedOperationException();
    }
}
