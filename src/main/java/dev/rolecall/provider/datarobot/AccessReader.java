package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// Reads the access list of one entity, every page of it (FACTS 3.3, 3.4).
final class AccessReader {
    private final DataRobotPages pages;
    private final Clock clock;

    AccessReader(DataRobotPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /// A list whose later pages cannot be read counts as not read: what is missing might be the
    /// very grant somebody looks for. One that is shorter than the service counts says so.
    Reading read(Resource resource) throws InterruptedException {
        if (resource.ref().id().isEmpty()) {
            return new Reading.NotRead(resource.ref(), new Failure.NotFound(""));
        }
        EntityType type = EntityTypes.of(resource.ref().kind());
        Instant readAt = clock.instant();
        List<JsonNode> rows = new ArrayList<>();
        try {
            OptionalInt total = pages.read(type.access(resource.ref().id()), rows::addAll);
            return list(resource, readAt, completeness(rows.size(), total), rows);
        } catch (FailureException refused) {
            return new Reading.NotRead(resource.ref(), refused.failure());
        }
    }

    static Reading list(
            Resource resource, Instant readAt, Completeness completeness, List<JsonNode> rows) {
        EntityType type = EntityTypes.of(resource.ref().kind());
        List<Grant> grants =
                rows.stream()
                        .map(row -> DataRobotWire.Holder.of(type.family(), row))
                        .map(holder -> DataRobotMapping.grant(resource, type, holder))
                        .toList();
        return new Reading.Read(AccessList.of(resource.ref(), readAt, completeness, grants));
    }

    private static Completeness completeness(int read, OptionalInt total) {
        return total.isPresent() && total.getAsInt() > read
                ? Completeness.partial(
                        Message.of("datarobot.listShorterThanCounted", read, total.getAsInt()))
                : Completeness.COMPLETE;
    }
}
