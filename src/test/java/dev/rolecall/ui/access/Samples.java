package dev.rolecall.ui.access;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// People and access lists that tests of the inspector share.
final class Samples {
    static final Principal ANNA =
            Principal.of(
                    PrincipalKind.USER, "11111111-1111-4111-8111-111111111111", "Anna Kowalska");
    static final Principal TUAN =
            Principal.of(PrincipalKind.USER, "22222222-2222-4222-8222-222222222222", "Tuan Nguyen");
    static final Principal MAI =
            Principal.of(PrincipalKind.USER, "33333333-3333-4333-8333-333333333333", "Mai Sato");
    static final Principal NOBODY_KNOWS =
            Principal.of(PrincipalKind.USER, "9d21aaaa-4444-4444-8444-44444444beef");
    static final Principal LEGAL =
            Principal.of(
                    PrincipalKind.WORKSPACE,
                    "55555555-5555-4555-8555-555555555555",
                    "Legal – EMEA");
    static final Principal ORGANIZATION =
            Principal.of(
                    PrincipalKind.ORGANIZATION,
                    "66666666-6666-4666-8666-666666666666",
                    "Example Inc.");
    static final Principal NAMELESS =
            new Principal(PrincipalKind.USER, Optional.empty(), Optional.empty());
    static final Principal RIGHT_TO_LEFT =
            Principal.of(
                    PrincipalKind.USER,
                    "77777777-7777-4777-8777-777777777777",
                    "مكتبة العقود 📚 ".repeat(20).strip());
    static final Role AUDITOR = new Role("AUDITOR", Rank.UNKNOWN);
    static final Principal BEA = Principal.of(PrincipalKind.USER, "bea@example.com");
    static final Principal CARL = Principal.of(PrincipalKind.USER, "carl@example.com");
    static final Principal TEAM = Principal.of(PrincipalKind.GROUP, "team@example.com");

    private Samples() {}

    static FakeProvider shelves() {
        return new FakeProvider(Kinds.shelves())
                .me(ANNA)
                .with(
                        Kinds.SHELF,
                        "contracts",
                        "Contracts 2026",
                        Grant.of(ANNA, Kinds.OWNER),
                        Grant.of(LEGAL, Kinds.EDITOR),
                        Grant.of(TUAN, Kinds.VIEWER),
                        Grant.of(MAI, Kinds.VIEWER),
                        Grant.of(NOBODY_KNOWS, AUDITOR),
                        Grant.of(ORGANIZATION, Kinds.VIEWER),
                        Grant.of(RIGHT_TO_LEFT, Kinds.EDITOR),
                        Grant.of(NAMELESS, Kinds.VIEWER))
                .with(
                        Kinds.SHELF,
                        "policies",
                        "HR policies",
                        Grant.of(ANNA, Kinds.OWNER),
                        Grant.of(TUAN, Kinds.EDITOR));
    }

    static FakeProvider models() {
        return new FakeProvider(Kinds.models())
                .me(BEA)
                .with(
                        Kinds.MODEL,
                        "tone",
                        "support-tone-v3",
                        Grant.of(BEA, Kinds.MODEL_OWNER),
                        Grant.of(CARL, Kinds.WRITER),
                        Grant.of(TEAM, Kinds.READER))
                .each((service, account) ->
                        service.holding(
                                Resource.named(
                                        new ResourceRef(account, Kinds.NOTEBOOK, "churn"),
                                        "churn.ipynb"),
                                Grant.of(BEA, Kinds.READER)
                                        .locked(
                                                new Lock(
                                                        Message.verbatim(
                                                                "Notebook access is read-only; change it on Churn."),
                                                        Optional.of(
                                                                new ResourceRef(
                                                                        account,
                                                                        Kinds.MODEL,
                                                                        "tone"))))))
                .denied(
                        Kinds.MODEL,
                        "denied",
                        "legal-holds",
                        new Failure.Forbidden(
                                Failure.Missing.SCOPE, "Request had insufficient scopes."));
    }

    /// A model with very many people on it, owned by the first.
    static FakeProvider large(int people) {
        return new FakeProvider(Kinds.models())
                .me(BEA)
                .with(Kinds.MODEL, "large", "Read by many", readBy(people));
    }

    /// Grants of so many people; the first is the owner.
    static Grant[] readBy(int people) {
        Grant[] grants = new Grant[people];
        grants[0] = Grant.of(BEA, Kinds.MODEL_OWNER);
        for (int each = 1; each < people; each++) {
            grants[each] =
                    Grant.of(
                            Principal.of(PrincipalKind.USER, "person" + each + "@example.com"),
                            Kinds.READER);
        }
        return grants;
    }

    static InspectorViewModel inspector(Desk desk) {
        return inspector(desk, Instant.parse("2026-11-21T15:00:00Z"));
    }

    static InspectorViewModel inspector(Desk desk, Instant now) {
        return inspector(desk, now, desk.operations());
    }

    /// @param operations where very many rows are made
    static InspectorViewModel inspector(Desk desk, Operations operations) {
        return inspector(desk, Instant.parse("2026-11-21T15:00:00Z"), operations);
    }

    private static InspectorViewModel inspector(Desk desk, Instant now, Operations operations) {
        return new InspectorViewModel(
                desk.accounts(),
                desk.inventory(),
                desk.staging(),
                desk.navigation(),
                operations,
                Clock.fixed(now, ZoneId.of("Europe/Warsaw")),
                Locale.ENGLISH);
    }
}
