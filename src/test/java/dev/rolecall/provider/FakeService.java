package dev.rolecall.provider;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// An invented service for tests: its words, people and resources, ready to be put together.
public final class FakeService {
    public static final ResourceKind DOCUMENT = new ResourceKind("document");
    public static final ResourceKind REPORT = new ResourceKind("report");
    public static final Role READER = new Role("READER", Rank.USE);
    public static final Role EDITOR = new Role("EDITOR", Rank.EDIT);
    public static final Role OWNER = new Role("OWNER", Rank.OWN);
    public static final AccountId ACCOUNT_ID = new AccountId("fake-account");
    public static final Account ACCOUNT =
            new Account(
                    ACCOUNT_ID,
                    new ProviderId("fake"),
                    "Fake",
                    URI.create("http://localhost:1/fake"),
                    Environment.TEST);

    private FakeService() {}

    /// A service with documents under `rules`, whose writes show within `lag`, and with reports
    /// that nobody can be given access to.
    public static Descriptor descriptor(Duration lag, Rule... rules) {
        return new Descriptor(
                ACCOUNT.provider(),
                Message.verbatim("Fake"),
                "F",
                Message.verbatim("none"),
                List.of(new BaseAddress(Message.verbatim("Here"), ACCOUNT.base())),
                List.of(documents(Set.of(rules)), reports()),
                lag);
    }

    public static KindDescriptor documents(Set<Rule> rules) {
        Set<PrincipalKind> people = Set.of(PrincipalKind.USER, PrincipalKind.GROUP);
        return new KindDescriptor(
                DOCUMENT,
                Message.verbatim("document"),
                Message.verbatim("documents"),
                List.of(
                        new Grantee(PrincipalKind.USER, Grantee.Naming.ADDRESS),
                        new Grantee(PrincipalKind.GROUP, Grantee.Naming.ADDRESS),
                        new Grantee(PrincipalKind.WORKSPACE, Grantee.Naming.UUID),
                        new Grantee(PrincipalKind.ORGANIZATION, Grantee.Naming.UUID),
                        new Grantee(PrincipalKind.EVERYONE, Grantee.Naming.NOTHING)),
                List.of(
                        known(
                                READER,
                                Set.of(
                                        PrincipalKind.USER,
                                        PrincipalKind.GROUP,
                                        PrincipalKind.WORKSPACE,
                                        PrincipalKind.ORGANIZATION,
                                        PrincipalKind.EVERYONE)),
                        known(EDITOR, people),
                        known(
                                OWNER,
                                rules.contains(Rule.OWNER_ROLE_IS_NOT_GIVEN) ? Set.of() : people)),
                rules,
                false);
    }

    public static KindDescriptor reports() {
        return new KindDescriptor(
                REPORT,
                Message.verbatim("report"),
                Message.verbatim("reports"),
                List.of(),
                List.of(known(READER, Set.of())),
                Set.of(),
                false);
    }

    public static ResourceRef document(String id) {
        return new ResourceRef(ACCOUNT_ID, DOCUMENT, id);
    }

    public static Principal user(String name) {
        return Principal.of(PrincipalKind.USER, name + "@example.com");
    }

    public static Grant grant(String user, Role role) {
        return Grant.of(user(user), role);
    }

    private static KnownRole known(Role role, Set<PrincipalKind> offeredTo) {
        Message title = Message.verbatim(role.word());
        return new KnownRole(role, title, title, offeredTo);
    }
}
