package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KnownRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// DataRobot's role words, lowest first (FACTS 3.4). `READ_ONLY` and `READ_WRITE` are generic words
/// for the specific ones: known, never offered. `ADMIN` and `DATA_SCIENTIST` are in no description
/// of sharing and stay unknown (FACTS 6).
final class DataRobotRoles {
    /// The word that takes access away; no role.
    static final String NONE = "NO_ROLE";

    private static final List<KnownRole> ALL =
            List.of(
                    new KnownRole(
                            new Role("READ_ONLY", Rank.USE),
                            Message.of("role.datarobot.readOnly.title"),
                            Message.of("role.datarobot.consumer.meaning"),
                            Set.of()),
                    new KnownRole(
                            new Role("OBSERVER", Rank.USE),
                            Message.of("role.datarobot.observer.title"),
                            Message.of("role.datarobot.consumer.meaning"),
                            Set.of()),
                    new KnownRole(
                            new Role("CONSUMER", Rank.USE),
                            Message.of("role.datarobot.consumer.title"),
                            Message.of("role.datarobot.consumer.meaning"),
                            Set.of()),
                    new KnownRole(
                            new Role("READ_WRITE", Rank.EDIT),
                            Message.of("role.datarobot.readWrite.title"),
                            Message.of("role.datarobot.editor.meaning"),
                            Set.of()),
                    new KnownRole(
                            new Role("USER", Rank.EDIT),
                            Message.of("role.datarobot.user.title"),
                            Message.of("role.datarobot.editor.meaning"),
                            Set.of()),
                    new KnownRole(
                            new Role("EDITOR", Rank.EDIT),
                            Message.of("role.datarobot.editor.title"),
                            Message.of("role.datarobot.editor.meaning"),
                            Set.of()),
                    new KnownRole(
                            new Role("OWNER", Rank.OWN),
                            Message.of("role.datarobot.owner.title"),
                            Message.of("role.datarobot.owner.meaning"),
                            Set.of()));

    private DataRobotRoles() {}

    static Optional<Role> find(String word) {
        return ALL.stream()
                .map(KnownRole::role)
                .filter(role -> role.word().equals(word))
                .findFirst();
    }

    /// Every known role, of which `words` are offered to `grantees`.
    static List<KnownRole> offering(Set<PrincipalKind> grantees, List<String> words) {
        return ALL.stream()
                .map(known ->
                        words.contains(known.role().word()) ? offered(known, grantees) : known)
                .toList();
    }

    private static KnownRole offered(KnownRole known, Set<PrincipalKind> grantees) {
        return new KnownRole(known.role(), known.title(), known.meaning(), grantees);
    }
}
