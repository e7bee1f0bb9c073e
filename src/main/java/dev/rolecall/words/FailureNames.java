package dev.rolecall.words;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import java.util.Arrays;
import java.util.Locale;

/// What a failure is called of which only the name is left, as in a journal of another day.
public final class FailureNames {
    private FailureNames() {}

    /// The title of the failure called `name`; the name itself if no failure is called so now.
    ///
    /// @param name the simple name of a kind of [Failure]
    public static Message title(String name) {
        boolean known =
                Arrays.stream(Failure.class.getPermittedSubclasses())
                        .anyMatch(kind -> kind.getSimpleName().equals(name));
        if (!known) {
            return Message.verbatim(name);
        }
        String word =
                name.equals("VaultShut")
                        ? "vault"
                        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return Message.of("failure." + word + ".title");
    }
}
