package dev.rolecall.plan;

import static dev.rolecall.provider.FakeService.EDITOR;
import static dev.rolecall.provider.FakeService.OWNER;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static dev.rolecall.provider.FakeService.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How edits of a person add up to the changes that are staged.
class StagingTest {
    private static final ResourceRef A = document("a");
    private static final Grant ANA_READS = grant("ana", READER);

    private final Change toEditor = new Change.ChangeRole(A, ANA_READS, EDITOR);
    private final Change toReader = new Change.ChangeRole(A, ANA_READS, READER);
    private final Change revokeAna = new Change.Revoke(A, ANA_READS);
    private final Change giveAna = new Change.Give(A, user("ana"), READER);

    @Test
    void changes_stay_in_the_order_they_were_first_staged() {
        Change giveBen = new Change.Give(A, user("ben"), READER);

        Staging staging = Staging.EMPTY.put(toEditor).put(giveBen).put(toOwner());

        assertThat(staging.changes()).containsExactly(toOwner(), giveBen);
    }

    @Test
    void putting_the_old_role_back_unstages() {
        assertThat(Staging.EMPTY.put(toEditor).put(toReader).isEmpty()).isTrue();
    }

    @Test
    void a_change_to_the_role_that_is_there_stages_nothing() {
        assertThat(Staging.EMPTY.put(toReader)).isEqualTo(Staging.EMPTY);
    }

    @Test
    void revoking_what_was_only_staged_unstages_it() {
        assertThat(Staging.EMPTY.put(giveAna).put(revokeAna).isEmpty()).isTrue();
    }

    @Test
    void changing_the_role_of_a_staged_gift_is_a_gift_of_the_new_role() {
        assertThat(Staging.EMPTY.put(giveAna).put(toEditor).changes())
                .containsExactly(new Change.Give(A, user("ana"), EDITOR));
    }

    @Test
    void giving_back_what_is_staged_to_be_revoked_unstages_it() {
        assertThat(Staging.EMPTY.put(revokeAna).put(giveAna).isEmpty()).isTrue();
    }

    @Test
    void giving_another_role_to_whom_access_is_staged_to_be_revoked_is_a_change_of_role() {
        Change giveEditor = new Change.Give(A, user("ana"), EDITOR);

        assertThat(Staging.EMPTY.put(revokeAna).put(giveEditor).changes())
                .containsExactly(toEditor);
    }

    @Test
    void revoking_after_a_change_of_role_is_revoking_the_old_role() {
        assertThat(Staging.EMPTY.put(toEditor).put(revokeAna).changes()).containsExactly(revokeAna);
    }

    @Test
    void only_one_new_owner_can_be_staged_for_a_resource() {
        Change toAna = new Change.TransferOwnership(A, user("ana"), Optional.of(ANA_READS), OWNER);
        Change toBen = new Change.TransferOwnership(A, user("ben"), Optional.empty(), OWNER);

        assertThat(Staging.EMPTY.put(toAna).put(toBen).changes()).containsExactly(toBen);
    }

    @Test
    void the_same_holder_of_two_resources_is_two_changes() {
        Change onB = new Change.Revoke(document("b"), ANA_READS);

        Staging staging = Staging.EMPTY.put(revokeAna).put(onB);

        assertThat(staging.on(document("b"))).containsExactly(onB);
        assertThat(staging.at(revokeAna.key())).contains(revokeAna);
        assertThat(staging.without(revokeAna.key()).changes()).containsExactly(onB);
    }

    @Test
    void counts_tell_gifts_changes_removals_and_resources_apart() {
        Staging staging =
                Staging.EMPTY.putAll(
                        List.of(
                                new Change.Give(A, user("ben"), READER),
                                toEditor,
                                new Change.Revoke(document("b"), ANA_READS)));

        assertThat(staging.counts()).isEqualTo(new StagingCounts(1, 1, 1, 2));
        assertThat(staging.counts().total()).isEqualTo(3);
    }

    @Test
    void a_staging_does_not_change_when_more_is_put() {
        Staging one = Staging.EMPTY.put(toEditor);

        Staging two = one.put(new Change.Give(A, user("ben"), READER));

        assertThat(one.changes()).containsExactly(toEditor);
        assertThat(two.changes()).hasSize(2);
    }

    private static Change toOwner() {
        return new Change.ChangeRole(A, ANA_READS, OWNER);
    }
}
