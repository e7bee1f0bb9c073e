package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import java.util.regex.Pattern;

/// How principals and their kinds are put into words.
public final class PrincipalWords {
    private static final Pattern UUID =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int UUID_HEAD = 8;
    private static final int UUID_TAIL = 4;

    private PrincipalWords() {}

    /// Such as "user"; the service's own word for a kind nobody described.
    public static Message kind(PrincipalKind kind) {
        return kind.known()
                ? Message.of("access.kind." + kind.word())
                : Message.verbatim(kind.word());
    }

    /// The shortest honest label: the name, else the identifier, a UUID cut in the middle.
    public static Message label(Principal principal) {
        if (principal.kind().equals(PrincipalKind.EVERYONE)) {
            return Message.of("access.everyone");
        }
        return principal
                .label()
                .map(label -> Message.verbatim(shortened(label)))
                .orElse(Message.of("access.noName"));
    }

    /// The name and the identifier, whole.
    public static String whole(Principal principal) {
        String name = principal.name().orElse("");
        String id = principal.id().orElse("");
        return name.isEmpty() || name.equals(id) ? id : id.isEmpty() ? name : name + " · " + id;
    }

    /// Whether the label is an identifier that only a machine would say.
    public static boolean isBareIdentifier(Principal principal) {
        return principal.name().isEmpty()
                && principal.id().filter(UUID.asMatchPredicate()).isPresent();
    }

    /// A UUID cut in the middle; anything else as it is.
    public static String shortened(String label) {
        return UUID.matcher(label).matches()
                ? label.substring(0, UUID_HEAD) + "…" + label.substring(label.length() - UUID_TAIL)
                : label;
    }
}
