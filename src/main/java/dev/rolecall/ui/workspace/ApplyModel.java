package dev.rolecall.ui.workspace;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.PlanResult;
import dev.rolecall.apply.PlanRun;
import dev.rolecall.apply.StepResult;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Planner;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Turns what is staged into a plan and carries it out in the background. What the service says
/// afterwards goes into the inventory; what did not go through stays staged.
public final class ApplyModel {
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final Operations operations;
    private final Journal journal;
    private final Clock clock;
    private final Planner planner;
    private final WritesSeen seen;
    private final Queue<StepResult> arrived = new ConcurrentLinkedQueue<>();

    public ApplyModel(
            AccountsModel accounts,
            InventoryModel inventory,
            StagingModel staging,
            Operations operations,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.staging = staging;
        this.operations = operations;
        this.journal = journal;
        this.clock = clock;
        this.seen = new WritesSeen(clock);
        this.planner =
                new Planner(id -> accounts.find(id).orElseThrow().descriptor(), accounts::me);
        operations.listen(this::takeArrived);
    }

    /// What services answered to the changes of this run.
    public WritesSeen seen() {
        return seen;
    }

    /// The plan of everything staged that is not on its way already.
    public Plan plan() {
        return plan(_ -> true);
    }

    /// The plan of those staged changes that are `wanted` and not on their way already.
    public Plan plan(Predicate<Change> wanted) {
        Set<GrantKey> sending = staging.sending().get();
        return planner.plan(
                staging.staging().get().changes().stream()
                        .filter(wanted)
                        .filter(change -> !sending.contains(change.key()))
                        .filter(change -> accounts.find(change.resource().account()).isPresent())
                        .toList(),
                inventory::access);
    }

    /// The requests `plan` will send, resource by resource, exactly as they will be sent.
    public List<Write> requests(Plan plan) {
        Map<ResourceRef, List<Change>> byResource = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            byResource
                    .computeIfAbsent(step.change().resource(), _ -> new ArrayList<>())
                    .add(step.change());
        }
        return byResource.entrySet().stream()
                .flatMap(entry ->
                        connection(entry.getKey().account())
                                .prepare(entry.getKey(), entry.getValue())
                                .stream())
                .toList();
    }

    /// Sends `plan` in the background; `reason` is kept in the journal and may be empty.
    public void apply(Plan plan, String reason) {
        if (plan.steps().isEmpty()) {
            return;
        }
        Set<GrantKey> keys =
                plan.steps().stream().map(step -> step.change().key()).collect(Collectors.toSet());
        staging.sendingBegins(keys);
        Map<AccountId, Connection> connections =
                plan.steps().stream()
                        .map(step -> step.change().resource().account())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::connection));
        PlanRun run =
                new PlanRun(
                        plan,
                        id -> Objects.requireNonNull(connections.get(id)),
                        journal,
                        clock,
                        reason,
                        this::arrived);
        operations.<PlanResult>start(
                Message.of("apply.title", plan.steps().size()),
                run,
                _ -> {
                    takeArrived();
                    staging.sendingEnds(keys);
                });
    }

    /// On the worker's thread: what was read goes to the inventory at once, the rest waits for the
    /// screen. What is accepted and not visible yet stays as it is painted until it is told again.
    private void arrived(StepResult result) {
        if (!result.over()) {
            return;
        }
        result.after().ifPresent(list -> inventory.inventory().read(new Reading.Read(list)));
        arrived.add(result);
    }

    private void takeArrived() {
        List<StepResult> results = new ArrayList<>();
        for (StepResult result = arrived.poll(); result != null; result = arrived.poll()) {
            results.add(result);
        }
        if (!results.isEmpty()) {
            staging.settle(results);
            seen.saw(results);
        }
    }

    private Connection connection(AccountId account) {
        return accounts.find(account).orElseThrow().connection();
    }
}
