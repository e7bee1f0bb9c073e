package dev.rolecall.testing.desk;

import static dev.rolecall.domain.PrincipalKind.EVERYONE;
import static dev.rolecall.domain.PrincipalKind.GROUP;
import static dev.rolecall.domain.PrincipalKind.ORGANIZATION;
import static dev.rolecall.domain.PrincipalKind.USER;
import static dev.rolecall.domain.PrincipalKind.WORKSPACE;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.Grantee.Naming;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Two made-up services whose kinds behave as the real ones do: shelves name people by UUID, models
/// by address, notebooks can only be read.
public final class Kinds {
    public static final ResourceKind SHELF = new ResourceKind("library");
    public static final ResourceKind MODEL = new ResourceKind("tunedModel");
    public static final ResourceKind NOTEBOOK = new ResourceKind("notebook");

    public static final Role VIEWER = new Role("Viewer", Rank.USE);
    public static final Role EDITOR = new Role("Editor", Rank.EDIT);
    public static final Role OWNER = new Role("Owner", Rank.OWN);
    public static final Role READER = new Role("READER", Rank.USE);
    public static final Role WRITER = new Role("WRITER", Rank.SHARE);
    public static final Role MODEL_OWNER = new Role("OWNER", Rank.OWN);

    private Kinds() {}

    /// Names people by UUID, fixes the owner's row, knows groups of nobody.
    public static Descriptor shelves() {
        return service(
                "shelves",
                "M",
                new KindDescriptor(
                        SHELF,
                        Message.verbatim("library"),
                        Message.verbatim("libraries"),
                        List.of(
                                new Grantee(USER, Naming.UUID),
                                new Grantee(WORKSPACE, Naming.UUID),
                                new Grantee(ORGANIZATION, Naming.UUID)),
                        List.of(
                                role(
                                        VIEWER,
                                        "Viewer",
                                        "can use and read it",
                                        USER,
                                        WORKSPACE,
                                        ORGANIZATION),
                                role(
                                        EDITOR,
                                        "Editor",
                                        "can also change its content",
                                        USER,
                                        WORKSPACE,
                                        ORGANIZATION),
                                role(OWNER, "Owner", "decides everything")),
                        Set.of(Rule.OWNER_ROW_IS_FIXED, Rule.OWNER_ROLE_IS_NOT_GIVEN),
                        false));
    }

    /// Names people and groups by address, lets everyone read, moves ownership; notebooks beside.
    public static Descriptor models() {
        return service(
                "models",
                "G",
                new KindDescriptor(
                        MODEL,
                        Message.verbatim("tuned model"),
                        Message.verbatim("tuned models"),
                        List.of(
                                new Grantee(USER, Naming.ADDRESS),
                                new Grantee(GROUP, Naming.ADDRESS),
                                new Grantee(EVERYONE, Naming.NOTHING)),
                        List.of(
                                role(READER, "Reader", "can use it", USER, GROUP, EVERYONE),
                                role(WRITER, "Writer", "can also change and share it", USER, GROUP),
                                role(MODEL_OWNER, "Owner", "can also delete it")),
                        Set.of(
                                Rule.OWNER_ROW_IS_FIXED,
                                Rule.OWNER_ROLE_IS_NOT_GIVEN,
                                Rule.EVERYONE_ONLY_READS),
                        true),
                new KindDescriptor(
                        NOTEBOOK,
                        Message.verbatim("notebook"),
                        Message.verbatim("notebooks"),
                        List.of(),
                        List.of(role(READER, "Reader", "can read it")),
                        Set.of(),
                        false));
    }

    private static Descriptor service(String id, String glyph, KindDescriptor... kinds) {
        return new Descriptor(
                new ProviderId(id),
                Message.verbatim(id),
                glyph,
                Message.verbatim("a token"),
                List.of(),
                List.of(kinds),
                Duration.ZERO);
    }

    private static KnownRole role(
            Role role, String title, String meaning, PrincipalKind... offeredTo) {
        return new KnownRole(
                role, Message.verbatim(title), Message.verbatim(meaning), Set.of(offeredTo));
    }
}
