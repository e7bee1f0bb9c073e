package dev.rolecall.provider;

import dev.rolecall.domain.PrincipalKind;
import java.util.Locale;
import java.util.regex.Pattern;

/// A kind of principal that can be given access, and how it must be named for that.
public record Grantee(PrincipalKind kind, Naming naming) {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern OBJECT_ID = Pattern.compile("[0-9a-f]{24}");

    /// What identifies a principal in a request.
    public enum Naming {
        UUID,
        ADDRESS,
        OBJECT_ID,
        OBJECT_ID_OR_USER_NAME,
        NOTHING
    }

    /// Whether `text` can name a principal of this kind; says nothing about whether it exists.
    public boolean accepts(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (naming) {
            case UUID -> UUID.matcher(lower).matches();
            case ADDRESS -> ADDRESS.matcher(text).matches();
            case OBJECT_ID -> OBJECT_ID.matcher(lower).matches();
            case OBJECT_ID_OR_USER_NAME ->
                    OBJECT_ID.matcher(lower).matches() || ADDRESS.matcher(text).matches();
            case NOTHING -> true;
        };
    }
}
