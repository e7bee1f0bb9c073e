package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A corpus or tuned model and its permissions; the double's lock guards it.
final class Shareable {
    private final Kind kind;
    private final String id;
    private final String displayName;
    private final Instant createdAt;
    private final boolean refusesToList;
    private final LaggingTable permissions = new LaggingTable();
    private Person owner;

    /// Something that belongs to this owner.
    Shareable(
            Kind kind,
            String id,
            String displayName,
            Instant createdAt,
            Person owner,
            boolean refusesToList,
            List<Permission> granted) {
        this.kind = kind;
        this.id = id;
        this.displayName = displayName;
        this.createdAt = createdAt;
        this.owner = owner;
        this.refusesToList = refusesToList;
        granted.forEach(permission -> permissions.put(permission, Duration.ZERO));
    }

    Kind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    String collection() {
        return kind == Kind.CORPUS ? "corpora" : "tunedModels";
    }

    String name() {
        return collection() + "/" + id;
    }

    String displayName() {
        return displayName;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean refusesToList() {
        return refusesToList;
    }

    LaggingTable permissions() {
        return permissions;
    }

    boolean isOwnedBy(Person person) {
        return owner.equals(person);
    }

    void ownedBy(Person person) {
        owner = person;
    }

    /// The person's own role, without what everyone may do.
    Optional<String> roleOf(Person person) {
        if (isOwnedBy(person)) {
            return Optional.of("OWNER");
        }
        return permissions.current(person.geminiId()).map(Permission::role);
    }

    boolean isOpenToEveryone() {
        return permissions.current(Permission.EVERYONE_ID).isPresent();
    }

    Collection<Permission> seen() {
        return permissions.seen();
    }
}
