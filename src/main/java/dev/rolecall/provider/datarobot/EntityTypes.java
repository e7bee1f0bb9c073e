package dev.rolecall.provider.datarobot;

import static dev.rolecall.domain.PrincipalKind.GROUP;
import static dev.rolecall.domain.PrincipalKind.ORGANIZATION;
import static dev.rolecall.domain.PrincipalKind.USER;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Rule;
import java.util.List;
import java.util.Set;

/// The entity table: one row a kind drives lists, access lists and writes (FACTS 3.4). Another kind
/// of entity is another row.
final class EntityTypes {
    /// Sharing rules that hold for everything that can be shared (FACTS 3.3, 3.5).
    private static final Set<Rule> RULES =
            Set.of(
                    Rule.ONE_OWNER_REMAINS,
                    Rule.NO_ROLE_ABOVE_OWN,
                    Rule.NOBODY_ABOVE_IS_TOUCHED,
                    Rule.SHARING_NEEDS_PERMISSION);

    /// Leaving a use case changes nobody's access to what it holds (FACTS 3.2).
    private static final Set<Rule> USE_CASE_RULES =
            Set.of(
                    Rule.ONE_OWNER_REMAINS,
                    Rule.NO_ROLE_ABOVE_OWN,
                    Rule.NOBODY_ABOVE_IS_TOUCHED,
                    Rule.SHARING_NEEDS_PERMISSION,
                    Rule.REVOKING_LEAVES_CONTENTS);

    /// Access to a project is given by user name alone (FACTS 3.3).
    private static final Set<Rule> PROJECT_RULES =
            Set.of(
                    Rule.USERS_GO_BY_NAME,
                    Rule.ONE_OWNER_REMAINS,
                    Rule.NO_ROLE_ABOVE_OWN,
                    Rule.NOBODY_ABOVE_IS_TOUCHED,
                    Rule.SHARING_NEEDS_PERMISSION);

    static final EntityType NOTEBOOK =
            new EntityType(
                    new ResourceKind("notebook"),
                    Message.of("kind.notebook.one"),
                    Message.of("kind.notebook.many"),
                    "/notebooks/",
                    "id",
                    "name",
                    Family.NOTEBOOK,
                    List.of(),
                    List.of(),
                    Set.of());

    /// Groups cannot be added to a use case (FACTS 3.2).
    static final EntityType USE_CASE =
            new EntityType(
                    new ResourceKind("useCase"),
                    Message.of("kind.useCase.one"),
                    Message.of("kind.useCase.many"),
                    "/useCases/",
                    "id",
                    "name",
                    Family.SHARED_ROLES_WITH_GRANT,
                    List.of(USER, ORGANIZATION),
                    List.of("CONSUMER", "EDITOR", "OWNER"),
                    USE_CASE_RULES);

    private static final EntityType DEPLOYMENT =
            new EntityType(
                    new ResourceKind("deployment"),
                    Message.of("kind.deployment.one"),
                    Message.of("kind.deployment.many"),
                    "/deployments/",
                    "id",
                    "label",
                    Family.SHARED_ROLES_WITH_GRANT,
                    List.of(USER, GROUP, ORGANIZATION),
                    List.of("CONSUMER", "USER", "OWNER"),
                    RULES);

    private static final EntityType DATASET =
            new EntityType(
                    new ResourceKind("dataset"),
                    Message.of("kind.dataset.one"),
                    Message.of("kind.dataset.many"),
                    "/datasets/",
                    "datasetId",
                    "name",
                    Family.DATASET_ROLES,
                    List.of(USER, GROUP, ORGANIZATION),
                    List.of("CONSUMER", "EDITOR", "OWNER"),
                    RULES);

    static final EntityType PROJECT =
            new EntityType(
                    new ResourceKind("project"),
                    Message.of("kind.project.one"),
                    Message.of("kind.project.many"),
                    "/projects/",
                    "id",
                    "projectName",
                    Family.PROJECT_ACCESS,
                    List.of(USER),
                    List.of("OBSERVER", "USER", "OWNER"),
                    PROJECT_RULES);

    /// Every row, in the order the kinds are read.
    static final List<EntityType> ALL = List.of(NOTEBOOK, USE_CASE, DEPLOYMENT, DATASET, PROJECT);

    private EntityTypes() {}

    /// @throws IllegalArgumentException if the table has no row for `kind`
    static EntityType of(ResourceKind kind) {
        return ALL.stream()
                .filter(type -> type.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("DataRobot has no " + kind));
    }
}
