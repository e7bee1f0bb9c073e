package dev.rolecall.sandbox.world;

import java.util.List;
import java.util.Optional;

/// Lays the awkward cases of one kind among its plain ones: the first resource is always plain, and
/// the cases are spread evenly over the rest, as many as there is room for.
public final class Oddities<T> {
    private final List<T> cases;
    private final int stride;

    /// Lays these cases over this many resources, the most important case first.
    public Oddities(List<T> cases, int resources) {
        this.cases = List.copyOf(cases);
        this.stride = Math.max(1, (resources - 1) / Math.max(1, cases.size()));
    }

    /// The awkward case of a resource, or nothing for a plain one.
    public Optional<T> at(int number) {
        if (number == 0 || (number - 1) % stride != 0) {
            return Optional.empty();
        }
        int position = (number - 1) / stride;
        return position < cases.size() ? Optional.of(cases.get(position)) : Optional.empty();
    }
}
