package dev.rolecall.inventory;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Everyone who was seen in an access list, for the field that asks whom to give access. Only
/// principals that can be named in a request: those without an identifier or of a kind nobody
/// described are left out. Thread-safe.
public final class PeopleSeen {
    private final Map<AccountId, Map<Key, Entry>> accounts = new ConcurrentHashMap<>();

    private record Key(PrincipalKind kind, String id) {}

    private record Entry(SeenPrincipal seen, String text) {
        boolean matches(List<String> words) {
            return words.stream().allMatch(text::contains);
        }
    }

    private record Found(Entry entry, boolean beginsWithIt) {
        /// Written out for the start (decision 19).
        private static int bestFirst(Found one, Found other) {
            int byBeginning = Boolean.compare(other.beginsWithIt, one.beginsWithIt);
            return byBeginning != 0 ? byBeginning : one.entry.text().compareTo(other.entry.text());
        }
    }

    void saw(AccountId account, Collection<Grant> grants) {
        Map<Key, Entry> seen = accounts.computeIfAbsent(account, _ -> new ConcurrentHashMap<>());
        for (Grant grant : grants) {
            Principal who = grant.principal();
            if (who.kind().known() && who.id().isPresent()) {
                Key key = new Key(who.kind(), who.id().get());
                Entry known = seen.get(key);
                if (known == null || isBetterNamed(who, known.seen().principal())) {
                    seen.put(key, new Entry(new SeenPrincipal(account, who), text(who)));
                }
            }
        }
    }

    /// Principals that an earlier run saw, under the name they had last; whoever is known by now
    /// keeps the name he has.
    ///
    /// @param latestFirst one principal may be there under several names
    public void remember(AccountId account, Collection<Principal> latestFirst) {
        Map<Key, Entry> seen = accounts.computeIfAbsent(account, _ -> new ConcurrentHashMap<>());
        for (Principal who : latestFirst) {
            if (who.kind().known() && who.id().isPresent()) {
                seen.putIfAbsent(
                        new Key(who.kind(), who.id().get()),
                        new Entry(new SeenPrincipal(account, who), text(who)));
            }
        }
    }

    private static boolean isBetterNamed(Principal who, Principal known) {
        return who.name().isPresent() && !who.name().equals(known.name());
    }

    private static String text(Principal who) {
        return FoldedText.of(who.name().orElse("") + ' ' + who.id().orElse("")).strip();
    }

    void forget(AccountId account) {
        accounts.remove(account);
    }

    /// Those of `accounts` whose name and identifier hold every word of `text`, in any order, case
    /// and accents aside; those beginning with it first, then by name. An empty text matches all.
    ///
    /// @param kinds which kinds of principals are wanted
    /// @param limit how many at most
    public List<SeenPrincipal> search(
            String text,
            Collection<AccountId> accounts,
            Collection<PrincipalKind> kinds,
            int limit) {
        List<String> words = FoldedText.words(text);
        String beginning = String.join(" ", words);
        return accounts.stream()
                .flatMap(id -> this.accounts.getOrDefault(id, Map.of()).values().stream())
                .filter(entry -> kinds.contains(entry.seen().principal().kind()))
                .filter(entry -> entry.matches(words))
                .map(entry -> new Found(entry, entry.text().startsWith(beginning)))
                .sorted(Found::bestFirst)
                .limit(limit)
                .map(found -> found.entry().seen())
                .toList();
    }

    /// The principal of this kind and identifier, as one of the lists of `account` named it last.
    public Optional<Principal> find(AccountId account, PrincipalKind kind, String id) {
        Entry entry = accounts.getOrDefault(account, Map.of()).get(new Key(kind, id));
        return Optional.ofNullable(entry).map(found -> found.seen().principal());
    }
}
