package dev.rolecall.profile;

import dev.rolecall.domain.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The accounts a person keeps, in their order. Every change gives a new list.
public record Profiles(List<Profile> all) {
    public static final Profiles NONE = new Profiles(List.of());

    public Profiles {
        all = List.copyOf(all);
    }

    // Written out: compared before the first picture, and what a record has of its own is made by
    // the JDK when it is first called, in several milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profiles(List<Profile> its) && all.equals(its);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    public Optional<Profile> find(AccountId id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /// The colour of an account; none if it is not kept.
    public Colour colour(AccountId id) {
        return find(id).map(Profile::colour).orElse(Colour.NONE);
    }

    /// Whether an account has this name; two of one name could not be told apart.
    public boolean hasName(String name) {
        return all.stream().anyMatch(profile -> profile.account().name().equals(name));
    }

    /// The groups in the order in which they are first used.
    public List<String> groups() {
        return all.stream().flatMap(profile -> profile.group().stream()).distinct().toList();
    }

    /// `name`, numbered if an account has it already.
    public String freeName(String name) {
        String free = name;
        for (int number = 2; hasName(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    public Profiles add(Profile profile) {
        return insert(all.size(), profile);
    }

    /// With `profile` at `place`, or at the end if the list is shorter: where it was before.
    public Profiles insert(int place, Profile profile) {
        List<Profile> next = new ArrayList<>(all);
        next.add(Math.min(place, next.size()), profile);
        return new Profiles(next);
    }

    /// Where `id` stands; -1 if it is not there.
    public int place(AccountId id) {
        return all.stream().map(Profile::id).toList().indexOf(id);
    }

    /// With `profile` in place of the one with its identifier.
    public Profiles edit(Profile profile) {
        return change(profile.id(), _ -> profile);
    }

    /// With another account like `id` right below it.
    public Profiles duplicate(AccountId id, AccountId copy, String name) {
        return find(id).map(found -> insert(place(id) + 1, found.as(copy, name))).orElse(this);
    }

    public Profiles enabled(AccountId id, boolean enabled) {
        return change(id, profile -> profile.enabled(enabled));
    }

    public Profiles delete(AccountId id) {
        return new Profiles(all.stream().filter(profile -> !profile.id().equals(id)).toList());
    }

    /// With `id` moved past its neighbour of the same group; unchanged if it has none there.
    ///
    /// @param up towards the beginning
    public Profiles move(AccountId id, boolean up) {
        int from = place(id);
        int step = up ? -1 : 1;
        for (int to = from + step; from >= 0 && to >= 0 && to < all.size(); to += step) {
            if (Objects.equals(all.get(to).group(), all.get(from).group())) {
                return delete(id).insert(to, all.get(from));
            }
        }
        return this;
    }

    private Profiles change(AccountId id, UnaryOperator<Profile> change) {
        return new Profiles(
                all.stream()
                        .map(profile -> profile.id().equals(id) ? change.apply(profile) : profile)
                        .toList());
    }
}
