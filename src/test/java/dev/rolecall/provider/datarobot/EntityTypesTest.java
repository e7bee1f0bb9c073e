package dev.rolecall.provider.datarobot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.provider.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves the entity table against the endpoint table of the service, row by row.
class EntityTypesTest {
    @ParameterizedTest
    @CsvSource({
        "notebook, /notebooks/, /notebooks/e%2F1/sharedRoles/, /notebooks/e%2F1/",
        "useCase, /useCases/, /useCases/e%2F1/sharedRoles/, /useCases/e%2F1/",
        "deployment, /deployments/, /deployments/e%2F1/sharedRoles/, /deployments/e%2F1/",
        "dataset, /datasets/, /datasets/e%2F1/sharedRoles/, /datasets/e%2F1/",
        "project, /projects/, /projects/e%2F1/accessControl/, /projects/e%2F1/"
    })
    void every_path_ends_in_a_slash_and_holds_the_encoded_identifier(
            String kind, String list, String access, String member) {
        EntityType type = EntityTypes.of(new ResourceKind(kind));

        assertThat(type.list()).isEqualTo(list);
        assertThat(type.access("e/1")).isEqualTo(access);
        assertThat(type.member("e/1")).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "useCase, CONSUMER EDITOR OWNER, '', CONSUMER EDITOR OWNER",
        "deployment, CONSUMER USER OWNER, CONSUMER USER OWNER, CONSUMER USER OWNER",
        "dataset, CONSUMER EDITOR OWNER, CONSUMER EDITOR OWNER, CONSUMER EDITOR OWNER",
        "project, OBSERVER USER OWNER, '', ''",
        "notebook, '', '', ''"
    })
    void each_kind_offers_its_own_roles_lowest_first(
            String kind, String toUsers, String toGroups, String toOrganizations) {
        KindDescriptor descriptor = descriptor(kind);

        assertThat(offered(descriptor, PrincipalKind.USER)).isEqualTo(toUsers);
        assertThat(offered(descriptor, PrincipalKind.GROUP)).isEqualTo(toGroups);
        assertThat(offered(descriptor, PrincipalKind.ORGANIZATION)).isEqualTo(toOrganizations);
        assertThat(descriptor.ownershipMoves()).isFalse();
    }

    @Test
    void generic_words_are_known_everywhere_and_offered_nowhere() {
        assertThat(EntityTypes.ALL)
                .map(EntityType::descriptor)
                .allSatisfy(kind -> {
                    assertThat(kind.role("READ_ONLY").orElseThrow().offeredTo()).isEmpty();
                    assertThat(kind.role("READ_WRITE").orElseThrow().offeredTo()).isEmpty();
                    assertThat(kind.role("ADMIN")).isEmpty();
                    assertThat(kind.role("DATA_SCIENTIST")).isEmpty();
                });
    }

    @Test
    void notebooks_are_read_only_and_everything_else_has_the_sharing_rules() {
        assertThat(descriptor("notebook").readOnly()).isTrue();
        assertThat(descriptor("notebook").rules()).isEmpty();
        assertThat(List.of("useCase", "deployment", "dataset", "project"))
                .allSatisfy(kind ->
                        assertThat(descriptor(kind).rules())
                                .contains(
                                        Rule.ONE_OWNER_REMAINS,
                                        Rule.NO_ROLE_ABOVE_OWN,
                                        Rule.NOBODY_ABOVE_IS_TOUCHED,
                                        Rule.SHARING_NEEDS_PERMISSION));
        assertThat(descriptor("project").rules()).contains(Rule.USERS_GO_BY_NAME);
        assertThat(descriptor("dataset").rules()).doesNotContain(Rule.USERS_GO_BY_NAME);
        assertThat(descriptor("useCase").rules()).contains(Rule.REVOKING_LEAVES_CONTENTS);
        assertThat(descriptor("deployment").rules()).doesNotContain(Rule.REVOKING_LEAVES_CONTENTS);
    }

    @Test
    void users_may_be_named_by_address_and_groups_only_by_identifier() {
        KindDescriptor deployment = descriptor("deployment");

        assertThat(deployment.grantee(PrincipalKind.USER).orElseThrow().accepts("a@x.example"))
                .isTrue();
        assertThat(deployment.grantee(PrincipalKind.GROUP).orElseThrow().accepts("a@x.example"))
                .isFalse();
    }

    @Test
    void a_kind_without_a_row_is_none_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntityTypes.of(new ResourceKind("library")));
    }

    private static KindDescriptor descriptor(String kind) {
        return DataRobotDescriptor.DESCRIPTOR.kind(new ResourceKind(kind));
    }

    private static String offered(KindDescriptor kind, PrincipalKind principal) {
        return String.join(
                " ",
                kind.offered(principal).stream()
                        .map(KnownRole::role)
                        .map(Object::toString)
                        .toList());
    }
}
