package dev.rolecall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessListTest {
    private static final ResourceRef LIBRARY =
            new ResourceRef(new AccountId("a"), new ResourceKind("library"), "l1");
    private static final Role VIEWER = new Role("Viewer", Rank.USE);
    private static final Role EDITOR = new Role("Editor", Rank.EDIT);

    @Test
    void a_row_repeated_by_a_page_boundary_is_one_row() {
        Grant anna = Grant.of(Principal.of(PrincipalKind.USER, "anna"), VIEWER);

        assertThat(listOf(anna, anna).grants()).containsExactly(anna);
    }

    @Test
    void rows_without_an_identifier_are_never_merged_and_are_locked() {
        Grant nameless =
                Grant.of(
                        new Principal(PrincipalKind.USER, Optional.empty(), Optional.empty()),
                        VIEWER);

        AccessList list = listOf(nameless, nameless);

        assertThat(list.grants()).hasSize(2).allMatch(Grant::isLocked);
        assertThat(list.keys()).doesNotHaveDuplicates();
        assertThat(list.grants().getFirst().lock().orElseThrow().reason().key())
                .isEqualTo("lock.noIdentifier");
    }

    @Test
    void a_second_role_of_the_same_holder_is_shown_but_locked() {
        Principal anna = Principal.of(PrincipalKind.USER, "anna");

        AccessList list = listOf(Grant.of(anna, VIEWER), Grant.of(anna, EDITOR));

        assertThat(list.grants()).extracting(Grant::role).containsExactly(VIEWER, EDITOR);
        assertThat(list.grants()).extracting(Grant::isLocked).containsExactly(false, true);
        assertThat(list.keys()).extracting(GrantKey::occurrence).containsExactly(0, 1);
    }

    @Test
    void a_kind_nobody_knows_is_kept_word_for_word_and_locked() {
        Grant robot = Grant.of(Principal.of(new PrincipalKind("Robot"), "r2"), VIEWER);

        Grant kept = listOf(robot).grants().getFirst();

        assertThat(kept.principal().kind().word()).isEqualTo("Robot");
        assertThat(kept.lock().orElseThrow().reason().arguments()).containsExactly("Robot");
    }

    @Test
    void a_lock_the_service_gives_a_row_is_not_replaced_by_ours() {
        Lock owner = Lock.because(dev.rolecall.i18n.Message.verbatim("owner"));
        Grant nameless =
                new Grant(
                        new Principal(PrincipalKind.USER, Optional.empty(), Optional.empty()),
                        VIEWER,
                        Optional.empty(),
                        Optional.of(owner),
                        Map.of());

        assertThat(listOf(nameless).grants().getFirst().lock()).contains(owner);
    }

    @Test
    void a_change_finds_the_row_it_is_about() {
        Grant anna = Grant.of(Principal.of(PrincipalKind.USER, "anna"), VIEWER);
        AccessList list = listOf(anna);

        Change change = new Change.ChangeRole(LIBRARY, anna, EDITOR);

        assertThat(list.keys()).containsExactly(change.key());
        assertThat(list.of(Principal.of(PrincipalKind.USER, "anna", "Anna"))).contains(anna);
        assertThat(list.of(Principal.of(PrincipalKind.GROUP, "anna"))).isEmpty();
    }

    private static AccessList listOf(Grant... grants) {
        return AccessList.of(LIBRARY, Instant.EPOCH, Completeness.COMPLETE, List.of(grants));
    }
}
