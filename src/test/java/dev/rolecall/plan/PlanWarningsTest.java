package dev.rolecall.plan;

import static dev.rolecall.provider.FakeService.EDITOR;
import static dev.rolecall.provider.FakeService.OWNER;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static dev.rolecall.provider.FakeService.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.provider.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// What a person is told before changes are sent, and when they must read it.
class PlanWarningsTest {
    private static final ResourceRef A = document("a");
    private static final Principal ORGANIZATION =
            Principal.of(PrincipalKind.ORGANIZATION, "3fa85f64-5717-4562-b3fc-2c963f66afa6");

    @Test
    void removing_an_owner_is_grave() {
        Plan plan =
                plan(
                        List.of(grant("ana", OWNER), grant("ben", OWNER)),
                        new Change.Revoke(A, grant("ana", OWNER)));

        assertThat(told(plan)).containsExactly(tuple("plan.ownerRemoved", true));
    }

    @Test
    void lowering_an_owner_is_grave_too() {
        Plan plan =
                plan(
                        List.of(grant("ana", OWNER), grant("ben", OWNER)),
                        new Change.ChangeRole(A, grant("ana", OWNER), READER));

        assertThat(told(plan)).containsExactly(tuple("plan.ownerRemoved", true));
    }

    @Test
    void giving_everyone_or_an_organization_access_is_grave() {
        Plan plan =
                plan(
                        List.of(),
                        new Change.Give(A, Principal.everyone(), READER),
                        new Change.Give(A, ORGANIZATION, READER));

        assertThat(told(plan))
                .containsExactly(tuple("plan.everyone", true), tuple("plan.organization", true));
    }

    @Test
    void revoking_from_somebody_who_keeps_access_through_everyone_says_so() {
        Plan plan =
                plan(
                        List.of(grant("ana", EDITOR), Grant.of(Principal.everyone(), READER)),
                        new Change.Revoke(A, grant("ana", EDITOR)));

        assertThat(told(plan)).containsExactly(tuple("plan.stillThrough", false));
        assertThat(plan.warnings().getFirst().text().arguments())
                .containsExactly("ana@example.com", "everyone", "READER");
    }

    @Test
    void revoking_the_wide_grant_as_well_leaves_nothing_to_warn_of() {
        Plan plan =
                plan(
                        List.of(grant("ana", EDITOR), Grant.of(ORGANIZATION, READER)),
                        new Change.Revoke(A, grant("ana", EDITOR)),
                        new Change.Revoke(A, Grant.of(ORGANIZATION, READER)));

        assertThat(told(plan)).isEmpty();
    }

    @Test
    void lowering_somebody_below_what_the_organization_has_says_so() {
        Plan plan =
                plan(
                        List.of(grant("ana", OWNER), Grant.of(ORGANIZATION, EDITOR)),
                        new Change.ChangeRole(A, grant("ana", OWNER), READER));

        assertThat(told(plan)).contains(tuple("plan.stillThrough", false));
        assertThat(plan.warnings())
                .anySatisfy(warning ->
                        assertThat(warning.text().arguments())
                                .containsExactly(
                                        "ana@example.com",
                                        "organization " + ORGANIZATION.id().orElseThrow(),
                                        "EDITOR"));
    }

    @Test
    void raising_somebody_is_not_commented() {
        Plan plan =
                plan(
                        List.of(grant("ana", READER), Grant.of(ORGANIZATION, EDITOR)),
                        new Change.ChangeRole(A, grant("ana", READER), EDITOR));

        assertThat(told(plan)).isEmpty();
    }

    @Test
    void a_revoke_that_leaves_the_contents_shared_says_so() {
        Plan plan =
                plan(
                        List.of(grant("ana", READER)),
                        List.of(Rule.REVOKING_LEAVES_CONTENTS),
                        new Change.Revoke(A, grant("ana", READER)));

        assertThat(told(plan)).containsExactly(tuple("plan.contentsStay", false));
    }

    @Test
    void removing_or_lowering_ones_own_access_says_so() {
        Grant mine = grant("me", EDITOR);

        assertThat(told(plan(List.of(mine), new Change.Revoke(A, mine))))
                .containsExactly(tuple("plan.ownAccessRemoved", false));
        assertThat(told(plan(List.of(mine), new Change.ChangeRole(A, mine, READER))))
                .containsExactly(tuple("plan.ownAccessLowered", false));
        assertThat(told(plan(List.of(mine), new Change.ChangeRole(A, mine, OWNER)))).isEmpty();
    }

    @Test
    void removing_the_last_one_who_may_share_says_so() {
        Grant sharer =
                new Grant(
                        user("ana"),
                        READER,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("canShare", "true"));

        Plan plan = plan(List.of(sharer, grant("ben", READER)), new Change.Revoke(A, sharer));

        assertThat(told(plan)).containsExactly(tuple("plan.lastSharer", false));
    }

    @Test
    void a_small_plan_without_warnings_may_skip_the_review_but_not_in_production() {
        Plan plan = plan(List.of(), new Change.Give(A, user("ana"), READER));

        assertThat(new ReviewRules(3, _ -> Environment.TEST).maySkip(plan)).isTrue();
        assertThat(new ReviewRules(3, _ -> Environment.PRODUCTION).maySkip(plan)).isFalse();
        assertThat(new ReviewRules(0, _ -> Environment.TEST).maySkip(plan)).isFalse();
    }

    @Test
    void what_is_warned_of_or_refused_never_skips_the_review() {
        Plan warned = plan(List.of(), new Change.Give(A, Principal.everyone(), READER));
        Plan refused =
                plan(List.of(), new Change.Give(A, Principal.of(PrincipalKind.USER, "?"), READER));

        ReviewRules rules = new ReviewRules(100, _ -> Environment.SANDBOX);

        assertThat(rules.maySkip(warned)).isFalse();
        assertThat(rules.maySkip(refused)).isFalse();
    }

    private static Plan plan(List<Grant> listed, Change... changes) {
        return plan(listed, List.of(), changes);
    }

    private static Plan plan(List<Grant> listed, List<Rule> rules, Change... changes) {
        AccessList list = AccessList.of(A, Instant.EPOCH, Completeness.COMPLETE, listed);
        return new Planner(
                        _ -> FakeService.descriptor(Duration.ZERO, rules.toArray(Rule[]::new)),
                        _ -> Optional.of(user("me")))
                .plan(List.of(changes), _ -> Optional.of(list));
    }

    private static List<Tuple> told(Plan plan) {
        return plan.warnings().stream()
                .map(warning -> tuple(warning.text().key(), warning.grave()))
                .toList();
    }
}
