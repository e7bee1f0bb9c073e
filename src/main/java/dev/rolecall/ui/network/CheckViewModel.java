package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import dev.rolecall.network.check.CheckResult;
import dev.rolecall.network.check.NetworkCheck;
import dev.rolecall.network.check.TrustOffer;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A check of one account's service: its steps, the certificates received, and what could be
/// believed. What was found goes as soon as another account is chosen.
public final class CheckViewModel {
    private static final String LANE = "network-check";

    private final NetworkCheck check;
    private final Operations operations;
    private final CheckWords words;
    private final Messages messages;
    private final boolean mayTrust;
    private final BiConsumer<TrustOffer, Runnable> trust;
    private final List<CheckTarget> targets;
    private final ObjectProperty<Optional<CheckTarget>> target;
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ObservableList<StepLine> steps = FXCollections.observableArrayList();
    private final ObservableList<CertificateLine> chain = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<TrustQuestion>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private Optional<TrustOffer> offer = Optional.empty();
    private long run;

    /// @param mayTrust whether the person may believe anybody
    /// @param trust believes what was agreed to, then calls back
    CheckViewModel(
            NetworkCheck check,
            List<CheckTarget> targets,
            Optional<CheckTarget> first,
            boolean mayTrust,
            BiConsumer<TrustOffer, Runnable> trust,
            Operations operations,
            CheckWords words,
            Messages messages) {
        this.check = check;
        this.targets = List.copyOf(targets);
        this.target = new SimpleObjectProperty<>(first.or(() -> targets.stream().findFirst()));
        this.mayTrust = mayTrust;
        this.trust = trust;
        this.operations = operations;
        this.words = words;
        this.messages = messages;
        target.addListener(_ -> clear());
    }

    public List<CheckTarget> targets() {
        return targets;
    }

    /// Whose service is checked; empty only where there is no account.
    public ObjectProperty<Optional<CheckTarget>> target() {
        return target;
    }

    public ReadOnlyBooleanProperty checking() {
        return checking.getReadOnlyProperty();
    }

    /// What came of the last check in one sentence; empty before.
    public ReadOnlyStringProperty headline() {
        return headline.getReadOnlyProperty();
    }

    public ObservableList<StepLine> steps() {
        return steps;
    }

    public ObservableList<CertificateLine> chain() {
        return chain;
    }

    /// What could be believed to mend the last check.
    public ReadOnlyObjectProperty<Optional<TrustQuestion>> question() {
        return question.getReadOnlyProperty();
    }

    /// Whether the question is open.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /// Checks the chosen account's service.
    public void start() {
        Optional<CheckTarget> chosen = target.get();
        if (chosen.isEmpty() || checking.get()) {
            return;
        }
        clear();
        long mine = run;
        checking.set(true);
        operations.quietly(
                LANE,
                _ -> check.run(chosen.get().base(), _ -> {}),
                outcome -> {
                    if (mine == run) {
                        checking.set(false);
                        show(outcome);
                    }
                });
    }

    /// Leaves a check that takes too long.
    public void stop() {
        clear();
        operations.quietly(LANE, _ -> run, _ -> {});
    }

    /// Opens the question whether to believe what is offered.
    public void ask() {
        asking.set(offer.isPresent());
    }

    /// Agrees to the question that is open, and checks again.
    public void agree() {
        if (asking.get()) {
            asking.set(false);
            offer.ifPresent(agreed -> trust.accept(agreed, this::start));
        }
    }

    /// Closes the question without believing anything.
    public void leave() {
        asking.set(false);
    }

    private void show(Outcome<CheckResult> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<CheckResult>(CheckResult result) -> show(result);
            case Outcome.Failed<CheckResult>(var failure) ->
                    headline.set(messages.text(FailureWords.line(failure)));
            case Outcome.Cancelled<CheckResult>() -> {}
        }
    }

    private void show(CheckResult result) {
        steps.setAll(result.steps().stream().map(words::step).toList());
        chain.setAll(words.chain(result.chain()));
        offer = result.offer().filter(_ -> mayTrust);
        question.set(offer.map(words::question));
        headline.set(
                messages.text(
                        result.allWell() ? "network.check.allWell" : "network.check.notAllWell"));
    }

    private void clear() {
        run++;
        checking.set(false);
        asking.set(false);
        offer = Optional.empty();
        question.set(Optional.empty());
        headline.set("");
        steps.clear();
        chain.clear();
    }
}
