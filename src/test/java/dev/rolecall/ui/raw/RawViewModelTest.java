package dev.rolecall.ui.raw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.HeldOperations;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.workspace.OpenAccount;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What is shown of a service's own words: asked for while somebody looks, told whole or said cut.
class RawViewModelTest {
    private static final Grant GRANT =
            new Grant(
                    Principal.of(PrincipalKind.USER, "bea@example.com"),
                    Kinds.READER,
                    Optional.of("107"),
                    Optional.empty(),
                    Map.of());

    private final Desk desk = new Desk(new FakeProvider(Kinds.models()));
    private final OpenAccount open = desk.accounts().accounts().getFirst();
    private final FakeConnection service = Desk.service(open);
    private final AtomicInteger asked = new AtomicInteger();

    private RawViewModel model(Operations operations) {
        return new RawViewModel(
                operations,
                Clock.fixed(Instant.parse("2026-11-22T19:10:12Z"), ZoneOffset.UTC),
                Locale.ENGLISH);
    }

    private Optional<RawQuestion> about(String id, Optional<Grant> grant) {
        return Optional.of(
                new RawQuestion(open, new ResourceRef(desk.account(0), Kinds.MODEL, id), grant));
    }

    private RawState.Told told(RawViewModel model) {
        assertThat(model.state().get()).isInstanceOf(RawState.Told.class);
        return (RawState.Told) model.state().get();
    }

    @Test
    void every_request_stands_over_its_answer_with_the_grant_in_question_first() {
        RawViewModel model = model(new ImmediateOperations());
        model.watched(true);

        model.about(about("tone", Optional.of(GRANT)));

        String base = open.account().base().toString();
        assertThat(told(model).text())
                .isEqualTo(
                        """
                        GET %1$s/%2$s/tone/access/107
                        200

                        {
                          "asked": "/%2$s/tone/access/107"
                        }

                        GET %1$s/%2$s/tone/access
                        200

                        {
                          "asked": "/%2$s/tone/access"
                        }\
                        """
                                .formatted(base, Kinds.MODEL.word()));
        assertThat(told(model).cut()).isZero();
        assertThat(told(model).rest()).isEmpty();
        assertThat(told(model).when()).isEqualTo(Message.of("raw.at", "19:10:12"));
    }

    @Test
    void nothing_is_asked_while_nobody_looks_and_nothing_twice() {
        service.before(asked::incrementAndGet);
        RawViewModel model = model(new ImmediateOperations());

        model.about(about("tone", Optional.empty()));
        assertThat(asked).hasValue(0);

        model.watched(true);
        model.watched(false);
        model.watched(true);
        model.about(about("tone", Optional.empty()));
        assertThat(asked).hasValue(1);

        model.askAgain();
        assertThat(asked).hasValue(2);
    }

    @Test
    void of_what_is_selected_while_an_answer_is_awaited_only_the_last_is_asked_about() {
        HeldOperations operations = new HeldOperations();
        RawViewModel model = model(operations);
        model.watched(true);
        model.about(about("first", Optional.empty()));
        model.about(about("second", Optional.empty()));
        model.about(about("third", Optional.empty()));
        service.before(asked::incrementAndGet);

        operations.answer();
        assertThat(model.state().get()).isInstanceOf(RawState.Asking.class);
        operations.answer();

        assertThat(told(model).text()).contains("/third/").doesNotContain("/first/", "/second/");
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_came_before_a_failure_is_told_with_it() {
        Failure broken = new Failure.Unexpected(500, "oops");
        service.before(() -> {
            if (asked.incrementAndGet() == 2) {
                throw new FailureException(broken);
            }
        });
        RawViewModel model = model(new ImmediateOperations());
        model.watched(true);

        model.about(about("tone", Optional.of(GRANT)));
        assertThat(told(model).text()).contains("/access/107").doesNotContain("/access\n");
        assertThat(told(model).rest()).contains(broken);

        asked.set(1);
        model.askAgain();
        assertThat(model.state().get()).isEqualTo(new RawState.Failed(broken));
    }

    @Test
    void whoever_comes_back_to_a_failure_has_it_asked_again() {
        Failure broken = new Failure.Unexpected(500, "oops");
        service.before(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new FailureException(broken);
            }
        });
        RawViewModel model = model(new ImmediateOperations());
        model.about(about("tone", Optional.empty()));
        model.watched(true);
        assertThat(model.state().get()).isEqualTo(new RawState.Failed(broken));

        model.watched(false);
        model.watched(true);

        assertThat(told(model).text()).contains("/tone/access");
    }

    @Test
    void of_an_answer_without_end_the_beginning_is_shown_and_the_rest_is_counted() {
        RawViewModel model = model(new ImmediateOperations());
        model.watched(true);

        model.about(about("x".repeat(RawViewModel.MOST_SHOWN), Optional.empty()));

        RawState.Told told = told(model);
        assertThat(told.text()).hasSize(RawViewModel.MOST_SHOWN);
        assertThat(told.whole()).startsWith(told.text()).endsWith("}");
        assertThat(told.cut()).isEqualTo(told.whole().length() - RawViewModel.MOST_SHOWN);
    }

    @Test
    void when_no_single_resource_is_selected_there_is_nothing_to_ask() {
        RawViewModel model = model(new ImmediateOperations());
        model.watched(true);
        model.about(about("tone", Optional.empty()));

        model.about(Optional.empty());

        assertThat(model.state().get()).isEqualTo(new RawState.Nothing());
    }
}
