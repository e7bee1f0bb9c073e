package dev.rolecall.sandbox.mistral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A library and who has access to it; the double's lock guards it.
final class Library {
    private final String id;
    private final String name;
    private final Optional<Share> owner;
    private final Instant createdAt;
    private final boolean refusesToList;
    private final List<Share> shares;

    /// A library that is held by this owner, if any is known.
    Library(
            String id,
            String name,
            Optional<Share> owner,
            Instant createdAt,
            boolean refusesToList,
            List<Share> shares) {
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.createdAt = createdAt;
        this.refusesToList = refusesToList;
        this.shares = new ArrayList<>(shares);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<Share> owner() {
        return owner;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean refusesToList() {
        return refusesToList;
    }

    List<Share> shares() {
        return List.copyOf(shares);
    }

    boolean isOwner(Predicate<Share> entity) {
        return owner.filter(entity).isPresent();
    }

    boolean isOwnedBy(Caller caller) {
        return owner.filter(share -> isEntity(share, caller)).isPresent();
    }

    boolean isVisibleTo(Caller caller) {
        return owner.isEmpty()
                || isOwnedBy(caller)
                || shares.stream()
                        .anyMatch(share -> share.type().equals("Org") || isEntity(share, caller));
    }

    /// Gives an entity this level, or changes the one it has.
    void put(Predicate<Share> entity, Share given) {
        for (int i = 0; i < shares.size(); i++) {
            if (entity.test(shares.get(i))) {
                shares.set(i, given);
                return;
            }
        }
        shares.add(given);
    }

    /// Takes an entity's access away; the answer is what it had.
    Optional<Share> remove(Predicate<Share> entity) {
        for (int i = 0; i < shares.size(); i++) {
            if (entity.test(shares.get(i))) {
                return Optional.of(shares.remove(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isEntity(Share share, Caller caller) {
        return share.uuid()
                .or(share::userId)
                .filter(uuid -> caller.isEntity(share.type(), uuid))
                .isPresent();
    }
}
