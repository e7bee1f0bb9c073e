package dev.rolecall.apply;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Progress;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.FakeService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Runs changes against a connection with time that passes at once, and keeps what was told.
final class PlanRunFixture {
    private final PassingTime time = new PassingTime();
    private final Journal journal;
    private final Connection connection;
    private final List<StepResult> told = Collections.synchronizedList(new ArrayList<>());

    PlanRunFixture(Path folder, Connection connection) {
        this.journal = new Journal(folder, time);
        this.connection = connection;
    }

    static Change give(String document, String user, Role role) {
        return new Change.Give(FakeService.document(document), FakeService.user(user), role);
    }

    static Change change(String document, Grant grant, Role role) {
        return new Change.ChangeRole(FakeService.document(document), grant, role);
    }

    static Change revoke(String document, Grant grant) {
        return new Change.Revoke(FakeService.document(document), grant);
    }

    PlanResult run(Change... changes) throws InterruptedException {
        return run(new Unwatched(), changes);
    }

    PlanResult run(Progress progress, Change... changes) throws InterruptedException {
        return planRun(changes).run(progress);
    }

    PlanRun planRun(Change... changes) {
        List<Step> steps = new ArrayList<>();
        for (Change change : changes) {
            steps.add(new Step(String.valueOf(steps.size() + 1), change, Optional.empty()));
        }
        return new PlanRun(
                new Plan(steps, List.of(), List.of()),
                _ -> connection,
                journal,
                time,
                "quarterly review",
                told::add,
                time);
    }

    Journal journal() {
        return journal;
    }

    PassingTime time() {
        return time;
    }

    List<StepResult> told() {
        return List.copyOf(told);
    }

    static List<StepResult.State> states(PlanResult result) {
        return result.steps().stream().map(StepResult::state).toList();
    }

    static String reason(StepResult result) {
        return new Messages(Locale.ENGLISH).text(result.reason().orElseThrow());
    }

    List<String> kinds() {
        return journal.read().entries().stream()
                .map(entry ->
                        entry.kind().word()
                                + entry.text("outcome").map(" "::concat).orElse("")
                                + entry.text("state").map(" "::concat).orElse(""))
                .toList();
    }
}
