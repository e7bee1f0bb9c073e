package dev.rolecall.provider.datarobot;

import java.util.List;

/// A way in which DataRobot reads and changes the access of an entity (FACTS 3.3, 3.4; the letters
/// are those of the endpoint table).
enum Family {
    /// Notebooks: read only, there is no write at all (FACTS 3.2).
    NOTEBOOK(Rows.SHARED_ROLES, ""),
    /// S: `PATCH …/sharedRoles/`, users named by `username`.
    SHARED_ROLES(Rows.SHARED_ROLES, "username"),
    /// SG: as S, and whether a holder may share further.
    SHARED_ROLES_WITH_GRANT(Rows.SHARED_ROLES, "username"),
    /// SD: as SG, users named by `name`, and whether a holder may use the data.
    DATASET_ROLES(Rows.SHARED_ROLES, "name"),
    /// AP: `PATCH …/accessControl/` of projects, users only, named by `username`.
    PROJECT_ACCESS(Rows.ACCESS_CONTROL, "username");

    /// What the rows of an access list look like, and where it is.
    enum Rows {
        SHARED_ROLES("/sharedRoles/"),
        ACCESS_CONTROL("/accessControl/");

        private final String path;

        Rows(String path) {
            this.path = path;
        }
    }

    private final Rows rows;
    private final String userKey;

    Family(Rows rows, String userKey) {
        this.rows = rows;
        this.userKey = userKey;
    }

    Rows rows() {
        return rows;
    }

    /// The end of an access list's path.
    String path() {
        return rows.path;
    }

    /// The field of a request that holds a user's name.
    String userKey() {
        return userKey;
    }

    /// The limits a grant may carry beside its role. Left out of a request they come off: an absent
    /// `canShare` means true (FACTS 3.3).
    List<String> flags() {
        return switch (this) {
            case SHARED_ROLES_WITH_GRANT -> List.of("canShare");
            case DATASET_ROLES -> List.of("canShare", "canUseData");
            case NOTEBOOK, SHARED_ROLES, PROJECT_ACCESS -> List.of();
        };
    }
}
