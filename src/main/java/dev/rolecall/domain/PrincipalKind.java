package dev.rolecall.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What sort of principal holds a grant: one of ours, or a service's own word for one we do not
/// know.
public record PrincipalKind(String word) {
    public static final PrincipalKind USER = new PrincipalKind("user");
    public static final PrincipalKind GROUP = new PrincipalKind("group");
    public static final PrincipalKind WORKSPACE = new PrincipalKind("workspace");
    public static final PrincipalKind ORGANIZATION = new PrincipalKind("organization");
    public static final PrincipalKind EVERYONE = new PrincipalKind("everyone");

    private static final Set<PrincipalKind> KNOWN =
            Set.of(USER, GROUP, WORKSPACE, ORGANIZATION, EVERYONE);

    /// Whether this is one of our five kinds; an unknown one is shown word for word, never offered.
    public boolean known() {
        return KNOWN.contains(this);
    }

    /// Whether a grant to it reaches people nobody named: an organization, a workspace, everyone.
    public boolean wide() {
        return equals(EVERYONE) || equals(ORGANIZATION) || equals(WORKSPACE);
    }

    // Written out: providers have sets of kinds from the start on, and what a record has of its own
    // is made by the JDK when it is first called, in several milliseconds each.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrincipalKind(String its) && word.equals(its);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
