package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.StepResult;
import dev.rolecall.apply.StepResult.State;
import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.plan.Staging;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Kinds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a row says of a change that did not go through.
class TroublesTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final ResourceRef resource =
            new ResourceRef(new AccountId("a"), Kinds.SHELF, "contracts");
    private final Grant grant = Grant.of(Samples.TUAN, Kinds.VIEWER);
    private final Change change = new Change.ChangeRole(resource, grant, Kinds.EDITOR);

    private Trouble trouble(
            State state,
            Optional<Message> reason,
            Optional<Failure> failure,
            Optional<AccessList> after) {
        StepResult result =
                new StepResult(
                        new Step("1", change, Optional.empty()),
                        state,
                        reason,
                        failure,
                        after,
                        Duration.ZERO,
                        false);
        return Troubles.of(Map.of(change.key(), result)).values().iterator().next();
    }

    private AccessList now(Grant... grants) {
        return AccessList.of(resource, Instant.EPOCH, Completeness.COMPLETE, List.of(grants));
    }

    @Test
    void a_conflict_names_what_was_what_is_and_what_is_wanted() {
        Trouble conflict =
                trouble(
                        State.CONFLICT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(now(Grant.of(Samples.TUAN, Kinds.OWNER))));

        assertThat(messages.text(conflict.inShort())).isEqualTo("conflict");
        assertThat(messages.text(conflict.reason()))
                .isEqualTo(
                        "Changed elsewhere meanwhile: it was Viewer, now it is Owner, and you want"
                                + " Editor. Nothing was sent; choose again.");
    }

    @Test
    void a_conflict_with_access_that_is_gone_says_so() {
        Trouble conflict =
                trouble(State.CONFLICT, Optional.empty(), Optional.empty(), Optional.of(now()));

        assertThat(messages.text(conflict.reason())).contains("now it is no access");
    }

    @Test
    void a_refusal_gives_the_services_own_words() {
        Trouble refused =
                trouble(
                        State.REFUSED,
                        Optional.of(Message.verbatim("Only owners may share.")),
                        Optional.empty(),
                        Optional.empty());

        assertThat(messages.text(refused.inShort())).isEqualTo("refused");
        assertThat(messages.text(refused.reason())).isEqualTo("Only owners may share.");
    }

    @Test
    void a_failure_without_words_of_its_own_says_what_helps() {
        Trouble failed =
                trouble(
                        State.FAILED,
                        Optional.empty(),
                        Optional.of(new Failure.Conflict("")),
                        Optional.empty());

        assertThat(messages.text(failed.reason())).contains("read again");
    }

    @Test
    void trouble_stands_on_the_row_with_the_change_still_staged() {
        Trouble unknown =
                trouble(State.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());
        StagedAccess staged =
                new StagedAccess(
                        Staging.EMPTY.put(change),
                        Set.of(),
                        Map.of(change.key(), unknown),
                        (_, listed) -> listed.lock());

        RoleState role =
                RoleState.of(
                        staged.over(now(grant)),
                        new RoleWords(_ -> Optional.of(Kinds.shelves().kind(Kinds.SHELF))));

        assertThat(role.pending()).isEqualTo(Pending.CHANGED);
        assertThat(role.trouble()).contains(unknown);
        assertThat(new RoleStateWords(messages).sentence(role))
                .startsWith("Viewer, to become Editor, not sent yet. The service gave no reason");
    }

    @Test
    void a_change_on_its_way_cannot_be_edited() {
        StagedAccess staged =
                new StagedAccess(
                        Staging.EMPTY.put(change),
                        Set.of(change.key()),
                        Map.of(),
                        (_, listed) -> listed.lock());

        Held held = staged.over(now(grant)).getFirst();

        assertThat(held.sending()).isTrue();
        assertThat(held.editable()).isFalse();
    }
}
