package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A notebook, use case, deployment, dataset or project and its roles; the double's lock guards it.
final class Entity {
    private final Kind kind;
    private final String id;
    private final String name;
    private final Instant createdAt;
    private final boolean refusesToList;
    private final List<String> useCaseIds;
    private final Map<String, RoleRow> rows = new LinkedHashMap<>();

    /// An entity with these roles; only a notebook is in use cases.
    Entity(
            Kind kind,
            String id,
            String name,
            Instant createdAt,
            boolean refusesToList,
            List<String> useCaseIds,
            Collection<RoleRow> granted) {
        this.kind = kind;
        this.id = id;
        this.name = name;
        this.createdAt = createdAt;
        this.refusesToList = refusesToList;
        this.useCaseIds = List.copyOf(useCaseIds);
        granted.forEach(row -> rows.putIfAbsent(row.key(), row));
    }

    Kind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean refusesToList() {
        return refusesToList;
    }

    List<String> useCaseIds() {
        return useCaseIds;
    }

    List<RoleRow> rows() {
        return List.copyOf(rows.values());
    }

    Optional<RoleRow> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    void put(RoleRow row) {
        rows.put(row.key(), row);
    }

    void remove(String key) {
        rows.remove(key);
    }

    /// The rows that give this person a role.
    List<RoleRow> rowsOf(Person person, Members members) {
        return members.keysOf(person).stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /// The path of the entity below the service's base.
    String path() {
        return "/" + collection(kind) + "/" + id + "/";
    }

    /// The path part of a kind's list.
    static String collection(Kind kind) {
        return switch (kind) {
            case NOTEBOOK -> "notebooks";
            case USE_CASE -> "useCases";
            case DEPLOYMENT -> "deployments";
            case DATASET -> "datasets";
            case PROJECT -> "projects";
            case LIBRARY, CORPUS, TUNED_MODEL -> throw new IllegalArgumentException(kind.name());
        };
    }
}
