package dev.rolecall.provider.mistral;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.BaseAddress;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.Grantee.Naming;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Mistral as data: its words, roles and rules (FACTS 0, 1.2 and 1.3).
final class MistralDescriptor {
    static final ResourceKind LIBRARY = new ResourceKind("library");

    private static final Set<PrincipalKind> GRANTEES =
            Set.of(PrincipalKind.USER, PrincipalKind.WORKSPACE, PrincipalKind.ORGANIZATION);

    private static final KnownRole VIEWER =
            new KnownRole(
                    new Role("Viewer", Rank.USE),
                    Message.of("role.mistral.viewer.title"),
                    Message.of("role.mistral.viewer.meaning"),
                    GRANTEES);
    private static final KnownRole EDITOR =
            new KnownRole(
                    new Role("Editor", Rank.EDIT),
                    Message.of("role.mistral.editor.title"),
                    Message.of("role.mistral.editor.meaning"),
                    GRANTEES);

    /// Its word on the wire is assumed; it is never given (FACTS 1.2 and 1.3).
    private static final KnownRole OWNER =
            new KnownRole(
                    new Role("Owner", Rank.OWN),
                    Message.of("role.mistral.owner.title"),
                    Message.of("role.mistral.owner.meaning"),
                    Set.of());

    static final KindDescriptor LIBRARIES =
            new KindDescriptor(
                    LIBRARY,
                    Message.of("kind.library.one"),
                    Message.of("kind.library.many"),
                    List.of(
                            new Grantee(PrincipalKind.USER, Naming.UUID),
                            new Grantee(PrincipalKind.WORKSPACE, Naming.UUID),
                            new Grantee(PrincipalKind.ORGANIZATION, Naming.UUID)),
                    List.of(VIEWER, EDITOR, OWNER),
                    Set.of(
                            Rule.OWNER_ROW_IS_FIXED,
                            Rule.OWNER_ROLE_IS_NOT_GIVEN,
                            Rule.ONLY_OWNERS_SHARE),
                    false);

    static final Descriptor MISTRAL =
            new Descriptor(
                    new ProviderId("mistral"),
                    Message.of("mistral.name"),
                    "M",
                    Message.of("mistral.credential"),
                    List.of(
                            address("mistral.address.global", "https://api.mistral.ai"),
                            address("mistral.address.europe", "https://api.eu.mistral.ai"),
                            address("mistral.address.unitedStates", "https://api.us.mistral.ai")),
                    List.of(LIBRARIES),
                    Duration.ZERO);

    private MistralDescriptor() {}

    private static BaseAddress address(String key, String uri) {
        return new BaseAddress(Message.of(key), URI.create(uri));
    }
}
