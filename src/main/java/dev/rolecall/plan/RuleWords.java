package dev.rolecall.plan;

import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import java.util.List;

/// The parts of sentences that explain a refusal.
final class RuleWords {
    private RuleWords() {}

    /// The principal kinds that can be given access, as one list in words.
    static Message grantees(KindDescriptor kind) {
        return list(kind.grantees().stream().map(grantee -> grantee.kind().word()).toList());
    }

    /// Role words as one list in words.
    static Message roles(List<KnownRole> roles) {
        return list(roles.stream().map(role -> role.role().word()).toList());
    }

    /// Why `id` cannot name a principal, and what it should look like.
    static Message malformed(Grantee.Naming naming, String id) {
        return switch (naming) {
            case UUID -> Message.of("rule.malformed.uuid", id);
            case ADDRESS -> Message.of("rule.malformed.address", id);
            case OBJECT_ID -> Message.of("rule.malformed.objectId", id);
            case OBJECT_ID_OR_USER_NAME -> Message.of("rule.malformed.objectIdOrName", id);
            case NOTHING -> Message.of("rule.malformed.nothing", id);
        };
    }

    private static Message list(List<String> words) {
        return words.isEmpty()
                ? Message.of("rule.none")
                : Message.verbatim(String.join(", ", words));
    }
}
