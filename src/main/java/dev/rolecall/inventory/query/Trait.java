package dev.rolecall.inventory.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What `is:` can ask for.
public enum Trait {
    /// Nothing about it can be changed.
    LOCKED,
    /// A change of it is staged.
    STAGED,
    /// It reaches people nobody named: a workspace, an organization, everyone.
    WIDE,
    /// Its access could not be read, or was not read yet.
    UNREAD,
    /// Between two pictures: access that was not there.
    GAINED,
    /// Between two pictures: access that is not there any more.
    LOST,
    /// Between two pictures: another role.
    CHANGED,
    /// Between two pictures: a resource that was not there.
    NEW,
    /// Between two pictures: a resource that is not there any more.
    VANISHED,
    /// Between two pictures: not read in one of them.
    UNCLEAR;

    /// What can be asked of one picture.
    public static final Set<Trait> OF_ONE_PICTURE =
            Collections.unmodifiableSet(EnumSet.of(LOCKED, STAGED, WIDE, UNREAD));

    /// What can be asked of the differences between two.
    public static final Set<Trait> OF_TWO_PICTURES =
            Collections.unmodifiableSet(
                    EnumSet.of(GAINED, LOST, CHANGED, NEW, VANISHED, UNCLEAR, WIDE));

    /// As it is written after `is:`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String word) {
        return Arrays.stream(values())
                .filter(trait -> trait.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
