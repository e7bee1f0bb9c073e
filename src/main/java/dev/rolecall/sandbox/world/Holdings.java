package dev.rolecall.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a service's world is to hold.
///
/// @param company the people and teams that are given access
/// @param sizes how many resources of each kind
/// @param largeLists how many more grants the last resource of a kind has, for the kinds named
/// @param extraIds ids of extra resources, by kind
public record Holdings(
        Company company,
        Map<Kind, Integer> sizes,
        Map<Kind, Integer> largeLists,
        Map<Kind, List<String>> extraIds) {

    /// How many resources of this kind, extra ones left out.
    public int size(Kind kind) {
        return sizes.getOrDefault(kind, 0);
    }

    /// The ids of the extra resources of this kind.
    public List<String> extras(Kind kind) {
        return extraIds.getOrDefault(kind, List.of());
    }

    /// The awkward case of the nth resource of a kind; a list that must be large is otherwise
    /// plain.
    public <T> Optional<T> oddity(Oddities<T> oddities, Kind kind, int number) {
        return demanded(kind, number) > 0 ? Optional.empty() : oddities.at(number);
    }

    /// How many more grants the nth resource of a kind must have; 0 when it is an ordinary one.
    public int demanded(Kind kind, int number) {
        return number == size(kind) - 1 ? largeLists.getOrDefault(kind, 0) : 0;
    }
}
