package dev.rolecall.ui.access;

import dev.rolecall.domain.Failure;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes what the inspector shows: what is quickly made at once, so that nothing flickers, and very
/// many rows behind the screen. What was asked last is what is shown last.
///
/// For the screen's thread only.
final class InspectorRenewal {
    /// So many grants are made into rows within a few milliseconds.
    static final int AT_ONCE = 1_000;

    private final Renewal<Numbered> renewal;
    private final Supplier<InspectorQuestion> question;
    private final InspectorFacts truth;
    private final Consumer<InspectorQuestion.Answer> show;
    private final Consumer<Failure> fail;
    private long asked;
    private long making;
    private long shown;

    private record Numbered(long number, InspectorQuestion.Answer answer) {}

    /// @param question takes what has to be found out
    /// @param show called on the screen's thread with what was found out
    /// @param fail called there with why what was asked last cannot be shown
    InspectorRenewal(
            Operations operations,
            Supplier<InspectorQuestion> question,
            InspectorFacts truth,
            Consumer<InspectorQuestion.Answer> show,
            Consumer<Failure> fail) {
        this.renewal = new Renewal<>(operations, "inspector", this::making, this::made);
        this.question = question;
        this.truth = truth;
        this.show = show;
        this.fail = fail;
    }

    /// Whether everything asked for is shown.
    boolean settled() {
        return shown == asked;
    }

    /// Shows what is asked, now.
    void atOnce() {
        asked++;
        shown = asked;
        show.accept(question.get().answer(truth));
    }

    /// Shows what is asked after what is being made already.
    void behind() {
        renewal.ask();
    }

    /// Shows what is asked, and not what was asked before.
    void behindAnew() {
        renewal.askAnew();
    }

    private Work<Numbered> making() {
        asked++;
        long number = asked;
        making = number;
        InspectorQuestion asking = question.get();
        return _ -> new Numbered(number, asking.answer(truth));
    }

    /// What was made for a question nobody asks any more is not heard of, so what failed is what is
    /// being made now.
    private void made(Outcome<Numbered> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<Numbered>(Numbered(long number, var answer)) ->
                    over(number, () -> show.accept(answer));
            case Outcome.Failed<Numbered>(Failure failure) ->
                    over(making, () -> fail.accept(failure));
            case Outcome.Cancelled<Numbered> _ -> {}
        }
    }

    private void over(long number, Runnable tell) {
        if (number > shown) {
            shown = number;
            tell.run();
        }
    }
}
