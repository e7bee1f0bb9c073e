package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Kind;
import java.util.List;

/// The awkward entities.
enum EntityOddity {
    /// Shared with the whole organization.
    ORGANIZATION,
    /// Roles no client offers; on a notebook ADMIN and DATA_SCIENTIST.
    UNKNOWN_ROLE,
    /// Its access list answers 403.
    REFUSED,
    /// More rows than one page of any default size holds.
    PAGES,
    /// No row at all.
    EMPTY,
    /// A kind of recipient no client knows, and a field no client knows.
    UNKNOWN_KIND,
    /// One owner, and others who are not.
    LAST_OWNER,
    /// A name of 300 characters, from right to left in parts, with emoji.
    LONG_NAME,
    /// Owned by somebody else; the administrator is an editor or user, and may share up to that.
    FOREIGN,
    /// The administrator may use it, but not share it.
    WITHHELD,
    /// A notebook that is in no use case.
    LOOSE,
    /// A notebook that is in two use cases.
    SHARED_BY_TWO;

    private static final List<EntityOddity> OF_NOTEBOOKS =
            List.of(
                    UNKNOWN_ROLE,
                    LOOSE,
                    REFUSED,
                    SHARED_BY_TWO,
                    PAGES,
                    EMPTY,
                    LONG_NAME,
                    LAST_OWNER);

    private static final List<EntityOddity> OF_USE_CASES =
            List.of(
                    PAGES,
                    LAST_OWNER,
                    ORGANIZATION,
                    REFUSED,
                    UNKNOWN_KIND,
                    FOREIGN,
                    UNKNOWN_ROLE,
                    WITHHELD,
                    EMPTY,
                    LONG_NAME);

    private static final List<EntityOddity> OF_DEPLOYMENTS =
            List.of(
                    FOREIGN,
                    UNKNOWN_ROLE,
                    LAST_OWNER,
                    PAGES,
                    ORGANIZATION,
                    REFUSED,
                    EMPTY,
                    UNKNOWN_KIND,
                    WITHHELD);

    private static final List<EntityOddity> OF_DATASETS =
            List.of(PAGES, UNKNOWN_KIND, ORGANIZATION, EMPTY, LAST_OWNER, FOREIGN, REFUSED);

    private static final List<EntityOddity> OF_PROJECTS =
            List.of(LAST_OWNER, PAGES, LONG_NAME, UNKNOWN_ROLE, FOREIGN, REFUSED, EMPTY);

    /// The cases of a kind, most important first.
    static List<EntityOddity> of(Kind kind) {
        return switch (kind) {
            case NOTEBOOK -> OF_NOTEBOOKS;
            case USE_CASE -> OF_USE_CASES;
            case DEPLOYMENT -> OF_DEPLOYMENTS;
            case DATASET -> OF_DATASETS;
            case PROJECT -> OF_PROJECTS;
            case LIBRARY, CORPUS, TUNED_MODEL -> List.of();
        };
    }
}
