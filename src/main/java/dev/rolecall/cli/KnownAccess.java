package dev.rolecall.cli;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.FanOut;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The access lists of the resources a changes file is about, or why they could not be read.
final class KnownAccess {
    private static final int AT_ONCE = 64;

    private final Map<ResourceRef, Reading> readings = new ConcurrentHashMap<>();
    private final Connection connection;

    KnownAccess(Connection connection) {
        this.connection = connection;
    }

    void read(Collection<ChangeLine> lines) throws FailureException, InterruptedException {
        Set<ResourceRef> resources = new LinkedHashSet<>();
        lines.forEach(line -> resources.add(ref(line)));
        FanOut.forEach(AT_ONCE, resources, resource -> readings.put(resource, reading(resource)));
    }

    private Reading reading(ResourceRef ref) throws InterruptedException {
        try {
            Resource resource = connection.resource(ref.kind(), ref.id());
            return connection.read(List.of(resource)).getFirst();
        } catch (FailureException failed) {
            return new Reading.NotRead(ref, failed.failure());
        }
    }

    Reading of(ChangeLine line) {
        return readings.getOrDefault(ref(line), missing(line));
    }

    /// `line` with its principal as a request on the resource has to name it. Who has access there
    /// already is named by the access list.
    ChangeLine named(ChangeLine line) throws FailureException, InterruptedException {
        boolean newcomer =
                line.action() == Action.GIVE
                        && of(line) instanceof Reading.Read(AccessList list)
                        && Holding.first(list, line.principal()).isEmpty();
        return newcomer ? line.of(connection.named(ref(line), line.principal())) : line;
    }

    private Reading missing(ChangeLine line) {
        return new Reading.NotRead(ref(line), new Failure.NotFound(""));
    }

    private ResourceRef ref(ChangeLine line) {
        AccountId account = connection.account().id();
        return new ResourceRef(account, line.kind(), line.resourceId());
    }
}
