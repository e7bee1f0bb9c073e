package dev.rolecall.cli;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.PlanRun;
import dev.rolecall.apply.StepResult;
import dev.rolecall.apply.StepResult.State;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Planner;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Plans staged lines and carries the plan out, or shows what it would send.
final class ChangesRun {
    private final Connection connection;
    private final LineStaging staging;
    private final ApplyFormat format;
    private final Terminal terminal;
    private final Plan plan;

    /// @param me the principal behind the credential, where known
    ChangesRun(
            Connection connection,
            LineStaging staging,
            Optional<Principal> me,
            ApplyFormat format,
            Terminal terminal) {
        this.connection = connection;
        this.staging = staging;
        this.format = format;
        this.terminal = terminal;
        this.plan =
                new Planner(_ -> connection.descriptor(), _ -> me)
                        .plan(staging.changes(), staging::list);
    }

    /// Sends nothing.
    ExitCode show() {
        tellWarnings();
        List<LineResult> results = settled();
        for (Step step : plan.steps()) {
            results.add(LineResult.planned(staging.line(step.change())));
        }
        List<Write> writes = new ArrayList<>();
        changesByResource()
                .forEach((resource, changes) ->
                        writes.addAll(connection.prepare(resource, changes)));
        Requests requests = new Requests(writes, connection.account().base(), staging::line);
        return tell(results, sorted -> format.planned(sorted, requests, terminal));
    }

    private Map<ResourceRef, List<Change>> changesByResource() {
        return plan.steps().stream()
                .map(Step::change)
                .collect(
                        Collectors.groupingBy(
                                Change::resource, LinkedHashMap::new, Collectors.toList()));
    }

    /// Sends the plan. What is known is printed also when it is stopped.
    ExitCode send(Journal journal) throws InterruptedException {
        tellWarnings();
        Map<String, StepResult> told = new ConcurrentHashMap<>();
        PlanRun run =
                new PlanRun(
                        plan,
                        _ -> connection,
                        journal,
                        Clock.systemUTC(),
                        "",
                        result -> told.put(result.step().id(), result));
        try {
            run.run(new Unwatched()).steps().forEach(step -> told.put(step.step().id(), step));
        } catch (InterruptedException stopped) {
            print(withSteps(told));
            throw stopped;
        }
        return print(withSteps(told));
    }

    private List<LineResult> withSteps(Map<String, StepResult> told) {
        List<LineResult> results = settled();
        for (StepResult step : told.values()) {
            results.add(LineResult.of(staging.line(step.step().change()), step));
        }
        return results;
    }

    /// Lines that need no request.
    private List<LineResult> settled() {
        List<LineResult> results = new ArrayList<>(staging.results());
        plan.refusals()
                .forEach(refusal ->
                        results.add(
                                LineResult.of(
                                        staging.line(refusal.change()),
                                        State.REFUSED,
                                        refusal.reason())));
        plan.unchanged()
                .forEach(change ->
                        results.add(
                                LineResult.of(
                                        staging.line(change),
                                        State.VERIFIED,
                                        Message.of("apply.soAlready"))));
        return results;
    }

    private void tellWarnings() {
        plan.warnings()
                .forEach(warning ->
                        terminal.tell(
                                Message.of(
                                        "cli.apply.warning",
                                        staging.line(warning.change()).number() + "",
                                        warning.text())));
    }

    private ExitCode print(List<LineResult> results) {
        return tell(results, inOrder -> format.results(inOrder, terminal));
    }

    private static ExitCode tell(List<LineResult> results, Consumer<List<LineResult>> printed) {
        List<LineResult> inOrder =
                results.stream()
                        .sorted(Comparator.comparingLong(result -> result.line().number()))
                        .toList();
        printed.accept(inOrder);
        int well = (int) inOrder.stream().filter(LineResult::well).count();
        ExitCode code =
                ExitCode.of(
                        inOrder.stream().flatMap(result -> result.failure().stream()).toList(),
                        well);
        return code == ExitCode.WELL && well < inOrder.size() ? ExitCode.NOT_ALL_WELL : code;
    }
}
