package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gemini's own words for roles and grantees (FACTS 2.2): each role holds the one before it.
final class GeminiRoles {
    static final Role READER = new Role("READER", Rank.USE);

    /// May edit and share.
    static final Role WRITER = new Role("WRITER", Rank.SHARE);

    /// May delete too; never given, only transferred.
    static final Role OWNER = new Role("OWNER", Rank.OWN);

    private static final List<Role> ALL = List.of(READER, WRITER, OWNER);
    private static final Set<String> GRANTEES = Set.of("USER", "GROUP", "EVERYONE");

    private GeminiRoles() {}

    static Optional<Role> find(String word) {
        return ALL.stream().filter(role -> role.word().equals(word)).findFirst();
    }

    static boolean isGrantee(String word) {
        return GRANTEES.contains(word);
    }
}
