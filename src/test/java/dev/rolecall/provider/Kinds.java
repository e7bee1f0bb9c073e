package dev.rolecall.provider;

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
import dev.rolecall.provider.Grantee.Naming;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Made-up services whose kinds behave as the real ones do: shelves name people by UUID, models by
/// address, notebooks can only be read.
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

    public static final ResourceKind RACK = new ResourceKind("shelf");
    public static final Role BORROWER = new Role("READER", Rank.USE);
    public static final Role FILLER = new Role("WRITER", Rank.EDIT);

    private Kinds() {}

    /// A service of any name, at two addresses, of shelves that people read or fill.
    public static Descriptor company(String name, String glyph) {
        String word = name.toLowerCase(Locale.ROOT);
        return new Descriptor(
                new ProviderId(word),
                Message.verbatim(name),
                glyph,
                Message.verbatim("A token of " + name),
                List.of(
                        new BaseAddress(
                                Message.verbatim("Everywhere"),
                                URI.create("https://" + word + ".example/v1")),
                        new BaseAddress(
                                Message.verbatim("Europe"),
                                URI.create("https://eu." + word + ".example/v1"))),
                List.of(
                        new KindDescriptor(
                                RACK,
                                Message.verbatim("shelf"),
                                Message.verbatim("shelves"),
                                List.of(
                                        new Grantee(USER, Naming.ADDRESS),
                                        new Grantee(GROUP, Naming.ADDRESS)),
                                List.of(
                                        role(BORROWER, "Reader", "can read", USER, GROUP),
                                        role(FILLER, "Writer", "can fill", USER, GROUP)),
                                Set.of(),
                                false)),
                Duration.ZERO);
    }

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
