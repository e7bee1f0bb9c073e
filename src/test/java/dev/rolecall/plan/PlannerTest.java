package dev.rolecall.plan;

import static dev.rolecall.provider.FakeService.EDITOR;
import static dev.rolecall.provider.FakeService.OWNER;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static dev.rolecall.provider.FakeService.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.FakeService;
import dev.rolecall.provider.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is sent, in which order, what is left out, and what is already so.
class PlannerTest {
    private static final ResourceRef A = document("a");
    private static final ResourceRef B = document("b");

    private final Map<ResourceRef, AccessList> known = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Principal> me = Optional.empty();

    @Test
    void steps_are_grouped_by_resource_and_give_before_they_take() {
        knowing(A, grant("ana", READER), grant("ben", READER));
        knowing(B, grant("ana", READER));
        Change revokeBen = revoke(A, grant("ben", READER));
        Change revokeOnB = revoke(B, grant("ana", READER));
        Change promote = change(A, grant("ana", READER), EDITOR);
        Change give = give(A, "cleo", READER);

        Plan plan = plan(revokeBen, revokeOnB, promote, give);

        assertThat(plan.steps())
                .extracting(Step::change)
                .containsExactly(give, promote, revokeBen, revokeOnB);
        assertThat(plan.steps()).extracting(Step::id).containsExactly("1", "2", "3", "4");
        assertThat(plan.steps().getFirst().seen()).contains(known.get(A));
    }

    @Test
    void ones_own_access_changes_last() {
        me = Optional.of(user("ana"));
        knowing(A, grant("ana", OWNER), grant("ben", OWNER));
        Change leave = change(A, grant("ana", OWNER), READER);
        Change revokeBen = revoke(A, grant("ben", OWNER));

        Plan plan = plan(leave, revokeBen);

        assertThat(plan.steps()).extracting(Step::change).containsExactly(revokeBen, leave);
    }

    @Test
    void opposites_cancel_and_leave_no_step() {
        knowing(A, grant("ana", READER));

        Plan plan = plan(give(A, "cleo", READER), revoke(A, grant("cleo", READER)));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.refusals()).isEmpty();
    }

    @Test
    void what_the_list_says_already_is_not_sent_but_told() {
        knowing(A, grant("ana", READER));
        Change same = give(A, "ana", READER);
        Change gone = revoke(A, grant("cleo", READER));

        Plan plan = plan(same, gone);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.unchanged()).containsExactly(same, gone);
    }

    @Test
    void a_change_to_the_role_that_is_there_is_told_as_unchanged() {
        knowing(A, grant("ana", READER));
        Change same = change(A, grant("ana", READER), READER);

        Plan plan = plan(same);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.unchanged()).containsExactly(same);
    }

    @Test
    void absence_from_an_incomplete_list_proves_nothing() {
        known.put(A, new AccessList(A, Instant.EPOCH, partial(), List.of()));

        Plan plan = plan(revoke(A, grant("cleo", READER)));

        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.unchanged()).isEmpty();
    }

    @Test
    void giving_to_somebody_who_has_access_becomes_a_change_of_role_with_a_warning() {
        knowing(A, grant("ana", READER));

        Plan plan = plan(give(A, "ana", EDITOR));

        assertThat(plan.steps())
                .extracting(Step::change)
                .containsExactly(change(A, grant("ana", READER), EDITOR));
        assertThat(keys(plan.warnings())).containsExactly("plan.hasAccessAlready");
    }

    @Test
    void a_holder_named_in_other_letters_is_the_same_holder() {
        knowing(A, grant("ana", READER));
        Change shouted =
                new Change.Give(A, Principal.of(PrincipalKind.USER, "ANA@example.com"), EDITOR);

        Plan plan = plan(shouted);

        Change planned = plan.steps().getFirst().change();
        assertThat(planned.before()).map(Grant::role).contains(READER);
        assertThat(planned.key()).isEqualTo(shouted.key());
    }

    @Test
    void a_holder_named_twice_is_planned_once() {
        knowing(A, grant("ana", READER));
        Change again =
                new Change.Give(A, Principal.of(PrincipalKind.USER, "ANA@example.com"), EDITOR);

        Plan plan = plan(give(A, "ana", EDITOR), again);

        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.refusals())
                .containsExactly(
                        new Refusal(again, Message.of("rule.namedTwice", "ANA@example.com")));
    }

    @Test
    void removing_all_owners_at_once_is_refused_though_each_alone_would_pass() {
        rules.add(Rule.ONE_OWNER_REMAINS);
        knowing(A, grant("ana", OWNER), grant("ben", OWNER), grant("cleo", READER));
        Change ana = revoke(A, grant("ana", OWNER));
        Change ben = change(A, grant("ben", OWNER), READER);
        Change cleo = revoke(A, grant("cleo", READER));

        Plan plan = plan(ana, ben, cleo);

        assertThat(plan.refusals()).extracting(Refusal::change).containsExactly(ana, ben);
        assertThat(plan.steps()).extracting(Step::change).containsExactly(cleo);
        assertThat(plan(ana).refusals()).isEmpty();
    }

    @Test
    void the_last_owner_may_go_when_another_is_made_in_the_same_plan() {
        rules.add(Rule.ONE_OWNER_REMAINS);
        knowing(A, grant("ana", OWNER));

        Plan plan = plan(revoke(A, grant("ana", OWNER)), give(A, "ben", OWNER));

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.steps())
                .extracting(Step::change)
                .containsExactly(give(A, "ben", OWNER), revoke(A, grant("ana", OWNER)));
    }

    @Test
    void a_new_owner_who_is_refused_does_not_save_the_last_one() {
        rules.add(Rule.ONE_OWNER_REMAINS);
        knowing(A, grant("ana", OWNER));
        Change nobody =
                new Change.Give(A, Principal.of(PrincipalKind.USER, "not an address"), OWNER);

        Plan plan = plan(nobody, revoke(A, grant("ana", OWNER)));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.refusals()).hasSize(2);
    }

    @Test
    void without_a_list_what_can_be_told_is_still_told() {
        Plan plan = plan(give(A, "cleo", READER), give(A, "dora", new Role("BOSS", OWNER.rank())));

        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.refusals())
                .extracting(refusal -> refusal.reason().key())
                .containsExactly("rule.unknownRole");
    }

    private Plan plan(Change... changes) {
        Rule[] all = rules.toArray(Rule[]::new);
        return new Planner(_ -> FakeService.descriptor(Duration.ZERO, all), _ -> me)
                .plan(List.of(changes), ref -> Optional.ofNullable(known.get(ref)));
    }

    private void knowing(ResourceRef resource, Grant... grants) {
        known.put(
                resource,
                AccessList.of(resource, Instant.EPOCH, Completeness.COMPLETE, List.of(grants)));
    }

    private static Completeness partial() {
        return Completeness.partial(Message.verbatim("page 2 is missing"));
    }

    private static List<String> keys(List<Warning> warnings) {
        return warnings.stream().map(warning -> warning.text().key()).toList();
    }

    private static Change give(ResourceRef resource, String name, Role role) {
        return new Change.Give(resource, user(name), role);
    }

    private static Change change(ResourceRef resource, Grant grant, Role role) {
        return new Change.ChangeRole(resource, grant, role);
    }

    private static Change revoke(ResourceRef resource, Grant grant) {
        return new Change.Revoke(resource, grant);
    }
}
