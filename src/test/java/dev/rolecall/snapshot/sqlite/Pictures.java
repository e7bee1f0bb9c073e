package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pictures of accounts as a reading might have left them.
final class Pictures {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    static final ResourceKind LIBRARY = new ResourceKind("library");
    static final Role VIEWER = new Role("Viewer", Rank.USE);
    static final Role EDITOR = new Role("Editor", Rank.EDIT);
    static final Account ACCOUNT = account("a", "Research");

    private Pictures() {}

    static Account account(String id, String name) {
        return new Account(
                new AccountId(id),
                new ProviderId("mistral"),
                name,
                URI.create("https://localhost/" + id),
                Environment.TEST);
    }

    static ResourceRef ref(String id) {
        return new ResourceRef(ACCOUNT.id(), LIBRARY, id);
    }

    static Grant grant(String who, Role role) {
        return Grant.of(Principal.of(PrincipalKind.USER, who, "Name of " + who), role);
    }

    static ResourceEntry read(String id, Instant at, Grant... grants) {
        AccessList list = new AccessList(ref(id), at, Completeness.COMPLETE, Arrays.asList(grants));
        return ResourceEntry.of(
                Resource.named(ref(id), "Library " + id), new AccessState.Known(list));
    }

    static ResourceEntry notRead(String id, Failure why) {
        return ResourceEntry.of(
                Resource.named(ref(id), "Library " + id),
                new AccessState.NotRead(why, Optional.empty()));
    }

    static AccountInventory whole(ResourceEntry... entries) {
        return of(Listing.COMPLETE, entries);
    }

    static AccountInventory underway(ResourceEntry... entries) {
        return of(Listing.UNDERWAY, entries);
    }

    static AccountInventory of(Listing listing, ResourceEntry... entries) {
        Map<ResourceRef, ResourceEntry> all = new LinkedHashMap<>();
        Arrays.stream(entries).forEach(entry -> all.put(entry.resource().ref(), entry));
        return AccountInventory.of(ACCOUNT, Map.of(LIBRARY, listing), all);
    }

    /// One of every sort of thing an inventory can say.
    static AccountInventory ofEverything() {
        ResourceRef useCase = new ResourceRef(ACCOUNT.id(), new ResourceKind("useCase"), "u 1/ß");
        Resource managed =
                new Resource(ref("1"), "Évora", Optional.of("owner"), Optional.of(useCase));
        Lock lock = new Lock(Message.of("lock.unknownKind", "robot"), Optional.of(useCase));
        List<Grant> grants =
                List.of(
                        grant("ann", VIEWER),
                        new Grant(
                                Principal.everyone(),
                                EDITOR,
                                Optional.of("corpora/a/permissions/1"),
                                Optional.empty(),
                                Map.of()),
                        new Grant(
                                new Principal(
                                        new PrincipalKind("robot"),
                                        Optional.empty(),
                                        Optional.of("R2")),
                                Role.unknown("pilot"),
                                Optional.of("corpora/a/permissions/é"),
                                Optional.of(lock),
                                Map.of("since", "2026", "by", "日本")),
                        grant("bob", VIEWER).locked(Lock.because(Message.of("lock.listedTwice"))),
                        new Grant(
                                Principal.of(PrincipalKind.GROUP, "g"),
                                VIEWER,
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("canShare", "true")));
        AccessList list =
                new AccessList(
                        ref("1"),
                        NOON,
                        Completeness.partial(Message.of("lock.unknownKind", "x")),
                        grants);
        AccessList before =
                new AccessList(ref("2"), NOON.minusSeconds(60), Completeness.COMPLETE, List.of());
        Map<ResourceRef, ResourceEntry> entries = new LinkedHashMap<>();
        put(entries, ResourceEntry.of(managed, new AccessState.Known(list)));
        put(
                entries,
                ResourceEntry.of(
                        Resource.named(ref("2"), "2"),
                        new AccessState.NotRead(
                                new Failure.Forbidden(Failure.Missing.OWNERSHIP, "no"),
                                Optional.of(before))));
        put(entries, notRead("3", new Failure.NotFound("gone")));
        put(entries, ResourceEntry.of(Resource.named(ref("4"), "4"), AccessState.UNREAD));
        Map<ResourceKind, Listing> listings = new LinkedHashMap<>();
        listings.put(new ResourceKind("zebra"), Listing.UNDERWAY);
        listings.put(LIBRARY, Listing.COMPLETE);
        listings.put(
                new ResourceKind("agent"),
                new Listing.Failed(new Failure.Unreachable(Failure.Cause.TIMEOUT, true, "30 s")));
        return AccountInventory.of(ACCOUNT, listings, entries);
    }

    private static void put(Map<ResourceRef, ResourceEntry> entries, ResourceEntry entry) {
        entries.put(entry.resource().ref(), entry);
    }
}
