package dev.rolecall.snapshot;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.snapshot.AccessChange.What;
import dev.rolecall.words.FailureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What differs between two pictures of one account: who gained, lost or changed access, on which
/// resource, and which resources are new or vanished. Only what both pictures know is compared: a
/// list that was not read in one of them, and a resource of a kind that was not listed to the end,
/// are told as unclear and never as lost.
public final class Comparison {
    private final AccountInventory before;
    private final AccountInventory after;
    private final List<AccessChange> changes = new ArrayList<>();

    private Comparison(AccountInventory before, AccountInventory after) {
        this.before = before;
        this.after = after;
    }

    /// The differences, resource by resource in the order of the later picture, those that vanished
    /// last.
    ///
    /// @throws InterruptedException if nobody waits for them any more
    public static List<AccessChange> of(AccountInventory before, AccountInventory after)
            throws InterruptedException {
        return new Comparison(before, after).all();
    }

    private List<AccessChange> all() throws InterruptedException {
        for (ResourceEntry now : after.entries().values()) {
            check();
            Optional<ResourceEntry> then =
                    Optional.ofNullable(before.entries().get(now.resource().ref()));
            if (then.isPresent()) {
                both(then.get(), now);
            } else {
                appeared(now);
            }
        }
        for (ResourceEntry then : before.entries().values()) {
            check();
            if (!after.entries().containsKey(then.resource().ref())) {
                disappeared(then);
            }
        }
        return List.copyOf(changes);
    }

    private static void check() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private void both(ResourceEntry then, ResourceEntry now) {
        Resource resource = now.resource();
        Optional<Message> why =
                unread(then.access(), Side.EARLIER).or(() -> unread(now.access(), Side.LATER));
        if (why.isPresent()) {
            changes.add(AccessChange.unclear(resource, why.get()));
            return;
        }
        AccessList old = then.access().list().orElseThrow();
        AccessList fresh = now.access().list().orElseThrow();
        changes.addAll(ListComparison.of(resource, old, fresh));
        partly(old, Side.EARLIER)
                .or(() -> partly(fresh, Side.LATER))
                .ifPresent(part -> changes.add(AccessChange.unclear(resource, part)));
    }

    private void appeared(ResourceEntry now) {
        Resource resource = now.resource();
        if (!isListed(before, resource.ref())) {
            changes.add(
                    AccessChange.unclear(resource, Message.of("snapshot.unclear.earlier.listing")));
            return;
        }
        changes.add(AccessChange.about(What.NEW, resource));
        unread(now.access(), Side.LATER)
                .ifPresentOrElse(
                        why -> changes.add(AccessChange.unclear(resource, why)),
                        () -> given(resource, now.access()));
    }

    private void given(Resource resource, AccessState access) {
        access.list().orElseThrow().grants().stream()
                .map(grant ->
                        new AccessChange(
                                What.GAINED,
                                resource,
                                Optional.of(grant.principal()),
                                Optional.empty(),
                                Optional.of(grant.role()),
                                Optional.empty()))
                .forEach(changes::add);
    }

    /// What went with it is told as far as it was known, be that in part or out of date.
    private void disappeared(ResourceEntry then) {
        Resource resource = then.resource();
        if (!isListed(after, resource.ref())) {
            changes.add(
                    AccessChange.unclear(resource, Message.of("snapshot.unclear.later.listing")));
            return;
        }
        changes.add(AccessChange.about(What.VANISHED, resource));
        then.access().list().stream()
                .flatMap(list -> list.grants().stream())
                .map(grant ->
                        new AccessChange(
                                What.VANISHED,
                                resource,
                                Optional.of(grant.principal()),
                                Optional.of(grant.role()),
                                Optional.empty(),
                                Optional.empty()))
                .forEach(changes::add);
    }

    private static boolean isListed(AccountInventory picture, ResourceRef resource) {
        return Optional.ofNullable(picture.listings().get(resource.kind()))
                .filter(Listing.COMPLETE::equals)
                .isPresent();
    }

    /// Which of the two pictures something is said of.
    private enum Side {
        EARLIER,
        LATER
    }

    private static Optional<Message> unread(AccessState access, Side side) {
        return switch (access) {
            case AccessState.Known _ -> Optional.empty();
            case AccessState.Unread _ ->
                    Optional.of(
                            Message.of(
                                    switch (side) {
                                        case EARLIER -> "snapshot.unclear.earlier.unread";
                                        case LATER -> "snapshot.unclear.later.unread";
                                    }));
            case AccessState.NotRead failed ->
                    Optional.of(
                            Message.of(
                                    switch (side) {
                                        case EARLIER -> "snapshot.unclear.earlier.failed";
                                        case LATER -> "snapshot.unclear.later.failed";
                                    },
                                    FailureWords.line(failed.reason())));
        };
    }

    private static Optional<Message> partly(AccessList list, Side side) {
        return switch (list.completeness()) {
            case Completeness.Complete _ -> Optional.empty();
            case Completeness.Partial(Message reason) ->
                    Optional.of(
                            Message.of(
                                    switch (side) {
                                        case EARLIER -> "snapshot.unclear.earlier.part";
                                        case LATER -> "snapshot.unclear.later.part";
                                    },
                                    reason));
        };
    }
}
