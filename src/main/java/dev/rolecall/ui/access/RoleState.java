package dev.rolecall.ui.access;

import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the role cell of a row shows: one role or a mixture, what is staged, what went wrong.
///
/// @param now the role the service has; empty for access only staged, and for a mixture
/// @param wanted the role there will be; empty if access ends, and for a mixture
/// @param mixed whether the resources of the row differ
/// @param lock set when nothing of the row can be edited
public record RoleState(
        Optional<RoleShown> now,
        Optional<RoleShown> wanted,
        boolean mixed,
        Pending pending,
        Optional<Lock> lock,
        boolean sending,
        Optional<Trouble> trouble) {
    public static RoleState of(List<Held> held, RoleWords words) {
        if (held.size() == 1) {
            Held only = held.getFirst();
            return of(only, role -> words.shown(only.resource(), role));
        }
        Optional<RoleShown> now = common(held.stream().map(one -> shown(one, words, true)));
        Optional<RoleShown> wanted = common(held.stream().map(one -> shown(one, words, false)));
        boolean differ =
                differ(held.stream().map(Held::now)) || differ(held.stream().map(Held::wanted));
        return new RoleState(
                now,
                wanted,
                differ,
                pending(held),
                held.stream().allMatch(one -> one.lock().isPresent())
                        ? held.getFirst().lock()
                        : Optional.empty(),
                held.stream().anyMatch(Held::sending),
                held.stream().flatMap(one -> one.trouble().stream()).findFirst());
    }

    /// Of a single grant.
    ///
    /// @param words how a role of its resource is shown
    static RoleState of(Held held, Function<Role, RoleShown> words) {
        Optional<RoleShown> now = held.now().map(words);
        return new RoleState(
                now,
                held.staged().isEmpty() ? now : held.wanted().map(words),
                false,
                held.pending(),
                held.lock(),
                held.sending(),
                held.trouble());
    }

    private static Optional<RoleShown> shown(Held held, RoleWords words, boolean now) {
        return (now ? held.now() : held.wanted()).map(role -> words.shown(held.resource(), role));
    }

    private static Optional<RoleShown> common(Stream<Optional<RoleShown>> roles) {
        List<Optional<RoleShown>> different = roles.distinct().limit(2).toList();
        return different.size() == 1 ? different.getFirst() : Optional.empty();
    }

    private static boolean differ(Stream<?> values) {
        return values.distinct().limit(2).count() > 1;
    }

    private static Pending pending(List<Held> held) {
        List<Pending> different = held.stream().map(Held::pending).distinct().limit(2).toList();
        return different.size() == 1 ? different.getFirst() : Pending.CHANGED;
    }
}
