package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.provider.Reading;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// Accounts, resources and lists for tests of the inventory.
final class Samples {
    static final ResourceKind LIBRARY = new ResourceKind("library");
    static final ResourceKind CORPUS = new ResourceKind("corpus");
    static final Account ACME = account("acme", "Acme Research");
    static final Account OTHER = account("other", "Other");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Role VIEWER = new Role("Viewer", Rank.USE);
    static final Role EDITOR = new Role("Editor", Rank.EDIT);
    static final Role OWNER = new Role("Owner", Rank.OWN);

    private Samples() {}

    static Account account(String id, String name) {
        return new Account(
                new AccountId(id),
                new ProviderId("mistral"),
                name,
                URI.create("http://localhost/" + id),
                Environment.SANDBOX);
    }

    static Resource library(Account account, String name) {
        return Resource.named(new ResourceRef(account.id(), LIBRARY, "id-" + name), name);
    }

    static Resource library(String name) {
        return library(ACME, name);
    }

    static Grant grant(PrincipalKind kind, String name, Role role) {
        return Grant.of(Principal.of(kind, "id-" + name, name), role);
    }

    static Grant user(String name, Role role) {
        return grant(PrincipalKind.USER, name, role);
    }

    static AccessList list(Resource resource, Instant readAt, Grant... grants) {
        return AccessList.of(resource.ref(), readAt, Completeness.COMPLETE, List.of(grants));
    }

    static Reading read(Resource resource, Grant... grants) {
        return new Reading.Read(list(resource, NOON, grants));
    }
}
