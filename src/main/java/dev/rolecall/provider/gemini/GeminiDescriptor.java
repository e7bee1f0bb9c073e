package dev.rolecall.provider.gemini;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.BaseAddress;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Gemini as data (FACTS 0, 2.1 to 2.3): its two kinds, its roles, its rules.
final class GeminiDescriptor {
    /// After a write, lists lag for more than 15 s and a refusal may not be final for about 30 s.
    private static final Duration WRITES_APPEAR_WITHIN = Duration.ofSeconds(30);

    private static final List<Grantee> GRANTEES =
            List.of(
                    new Grantee(PrincipalKind.USER, Grantee.Naming.ADDRESS),
                    new Grantee(PrincipalKind.GROUP, Grantee.Naming.ADDRESS),
                    new Grantee(PrincipalKind.EVERYONE, Grantee.Naming.NOTHING));

    private static final List<KnownRole> ROLES =
            List.of(
                    new KnownRole(
                            GeminiRoles.READER,
                            Message.of("role.gemini.reader.title"),
                            Message.of("role.gemini.reader.meaning"),
                            Set.of(
                                    PrincipalKind.USER,
                                    PrincipalKind.GROUP,
                                    PrincipalKind.EVERYONE)),
                    new KnownRole(
                            GeminiRoles.WRITER,
                            Message.of("role.gemini.writer.title"),
                            Message.of("role.gemini.writer.meaning"),
                            Set.of(PrincipalKind.USER, PrincipalKind.GROUP)),
                    new KnownRole(
                            GeminiRoles.OWNER,
                            Message.of("role.gemini.owner.title"),
                            Message.of("role.gemini.owner.meaning"),
                            Set.of()));

    private static final Set<Rule> RULES =
            Set.of(
                    Rule.OWNER_ROW_IS_FIXED,
                    Rule.OWNER_ROLE_IS_NOT_GIVEN,
                    Rule.EVERYONE_ONLY_READS,
                    Rule.GRANTEE_IS_FIXED);

    static final Descriptor DESCRIPTOR =
            new Descriptor(
                    new ProviderId("gemini"),
                    Message.of("gemini.name"),
                    "G",
                    Message.of("gemini.credentialHint"),
                    List.of(
                            new BaseAddress(
                                    Message.of("gemini.address"),
                                    URI.create(
                                            "https://generativelanguage.googleapis.com/v1beta"))),
                    List.of(
                            new KindDescriptor(
                                    GeminiCollection.CORPORA.kind(),
                                    Message.of("kind.corpus.one"),
                                    Message.of("kind.corpus.many"),
                                    GRANTEES,
                                    ROLES,
                                    RULES,
                                    false),
                            new KindDescriptor(
                                    GeminiCollection.TUNED_MODELS.kind(),
                                    Message.of("kind.tunedModel.one"),
                                    Message.of("kind.tunedModel.many"),
                                    GRANTEES,
                                    ROLES,
                                    RULES,
                                    true)),
                    WRITES_APPEAR_WITHIN,
                    true);

    private GeminiDescriptor() {}
}
