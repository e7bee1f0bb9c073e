package dev.rolecall.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.review.ReviewLine.Sort;
import dev.rolecall.ui.review.ReviewNote.Weight;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant OTTO = FakeService.grant("otto", FakeService.OWNER);

    @TempDir private Path folder;
    private Desk desk;
    private OpenAccount account;
    private ResourceRef plans;
    private ReviewViewModel model;

    @BeforeEach
    void open() {
        desk =
                new Desk(
                        folder,
                        (service, id) ->
                                service.together(100)
                                        .holding(Desk.document(id, "plans"), ANNA, OTTO));
        account = desk.open(Environment.PRODUCTION);
        plans = Desk.document(account.account().id(), "plans");
        model =
                new ReviewViewModel(
                        desk.accounts(), desk.inventory(), desk.staging(), desk.applying());
    }

    @Test
    void nothing_staged_opens_no_review() {
        model.open();

        assertThat(model.review().get()).isEmpty();
    }

    @Test
    void lines_stand_in_the_order_they_are_sent_under_their_resource() {
        desk.staging().put(new Change.Revoke(plans, ANNA));
        desk.staging().put(new Change.Give(plans, FakeService.user("mai"), FakeService.READER));

        model.open();

        Review review = model.review().get().orElseThrow();
        assertThat(review.groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.name()).isEqualTo("plans");
                    assertThat(group.lines())
                            .extracting(ReviewLine::sort)
                            .containsExactly(Sort.GIVE, Sort.REVOKE);
                });
        assertThat(review.groups().getFirst().lines())
                .extracting(line -> desk.messages().text(line.words()))
                .containsExactly("mai@example.com, READER", "anna@example.com, was READER");
        assertThat(review.sent().gives()).isEqualTo(1);
        assertThat(review.sent().removals()).isEqualTo(1);
    }

    @Test
    void a_request_for_several_changes_is_shown_once_with_its_credential_cut() {
        desk.staging().put(new Change.Revoke(plans, ANNA));
        desk.staging().put(new Change.Give(plans, FakeService.user("mai"), FakeService.READER));

        model.open();

        var lines = model.review().get().orElseThrow().groups().getFirst().lines();
        assertThat(lines.getFirst().requests()).isEmpty();
        assertThat(lines.getLast().requests())
                .containsExactly(
                        """
                        PATCH http://localhost:1/fake/documents/plans
                        Authorization: Bearer ••••
                        {"changes":2}\
                        """);
        assertThat(desk.messages().text(lines.getFirst().call())).isEqualTo("1 call for 2");
    }

    @Test
    void what_would_be_refused_is_said_first_and_left_out_of_what_is_sent() {
        desk.staging().put(new Change.Revoke(plans, OTTO));
        desk.staging().put(new Change.Give(plans, Principal.everyone(), FakeService.READER));

        model.open();

        Review review = model.review().get().orElseThrow();
        assertThat(review.notes())
                .extracting(ReviewNote::weight)
                .containsExactly(Weight.REFUSED, Weight.GRAVE);
        assertThat(review.plan().steps()).hasSize(1);
        assertThat(review.groups().getFirst().lines())
                .extracting(ReviewLine::sort)
                .containsExactly(Sort.GIVE, Sort.REFUSED);
    }

    @Test
    void where_changes_are_forbidden_the_review_says_by_whom_and_sends_nothing() {
        desk.forbid("Acme IT");
        account = desk.open(Environment.SANDBOX);
        plans = Desk.document(account.account().id(), "plans");
        desk.staging().put(new Change.Revoke(plans, ANNA));
        model.open();
        model.unlock();

        Review review = model.review().get().orElseThrow();
        assertThat(review.forbiddenBy()).contains("Acme IT");
        assertThat(review.sendable()).isFalse();
        model.apply();
        assertThat(Desk.service(account).sent()).isEmpty();
    }

    @Test
    void nothing_leaves_while_the_account_is_locked() {
        desk.staging().put(new Change.Revoke(plans, ANNA));
        model.open();
        assertThat(model.review().get().orElseThrow().locked()).containsValue("Fake PRODUCTION");

        model.apply();
        assertThat(Desk.service(account).sent()).isEmpty();

        model.unlock();
        assertThat(model.review().get().orElseThrow().sendable()).isTrue();
        model.apply();
        assertThat(Desk.service(account).sent()).hasSize(1);
        assertThat(model.review().get()).isEmpty();
        assertThat(model.staged().get().total()).isZero();
    }

    @Test
    void applying_twice_sends_once() {
        account.lock().unlock(java.time.Duration.ofMinutes(1));
        desk.staging().put(new Change.Revoke(plans, ANNA));
        model.open();

        model.apply();
        model.apply();

        assertThat(Desk.service(account).sent()).hasSize(1);
    }
}
