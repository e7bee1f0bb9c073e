package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import java.util.List;

/// Reads the access list of one resource, again and again.
final class ResourceReading {
    private final Connection connection;
    private final Resource resource;

    private ResourceReading(Connection connection, Resource resource) {
        this.connection = connection;
        this.resource = resource;
    }

    /// Reads the resource itself first, for its name and owner. Where only that is denied, its
    /// access list may be readable all the same.
    static ResourceReading of(Connection connection, ResourceRef ref) throws InterruptedException {
        try {
            return new ResourceReading(connection, connection.resource(ref.kind(), ref.id()));
        } catch (FailureException unnamed) {
            return new ResourceReading(connection, Resource.named(ref, ref.id()));
        }
    }

    String name() {
        return resource.name();
    }

    AccessList read() throws FailureException, InterruptedException {
        List<Reading> readings = connection.read(List.of(resource));
        if (readings.isEmpty()) {
            throw new FailureException(new Failure.Unreadable(0, ""));
        }
        return switch (readings.getFirst()) {
            case Reading.Read read -> read.access();
            case Reading.NotRead notRead -> throw new FailureException(notRead.failure());
        };
    }
}
