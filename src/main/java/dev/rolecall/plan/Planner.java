package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Descriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns staged changes into a plan. Pure: the same changes on the same lists give the same plan.
public final class Planner {
    private final Function<AccountId, Descriptor> descriptors;
    private final Function<AccountId, Optional<Principal>> me;

    /// @param me the principal behind an account's credential, where its service tells
    public Planner(
            Function<AccountId, Descriptor> descriptors,
            Function<AccountId, Optional<Principal>> me) {
        this.descriptors = descriptors;
        this.me = me;
    }

    /// The plan that carries out `changes`: resources in the order they were first staged, on each
    /// of them give before change before revoke, and the person's own access last.
    ///
    /// @param known the access list of a resource as last read, if it was
    public Plan plan(
            Collection<? extends Change> changes,
            Function<ResourceRef, Optional<AccessList>> known) {
        Staging staged = Staging.EMPTY.putAll(changes);
        List<Step> steps = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        List<Change> unchanged = new ArrayList<>();
        changes.stream()
                .filter(change -> asksForNothing(change) && staged.at(change.key()).isEmpty())
                .forEach(unchanged::add);
        List<ResourceRef> resources =
                staged.changes().stream().map(Change::resource).distinct().toList();
        for (ResourceRef resource : resources) {
            ResourcePlan part =
                    new ResourcePlan(
                            descriptors.apply(resource.account()).kind(resource.kind()),
                            known.apply(resource),
                            me.apply(resource.account()));
            part.decide(staged.on(resource));
            for (Change change : part.inOrder()) {
                steps.add(new Step(String.valueOf(steps.size() + 1), change, part.list()));
            }
            refusals.addAll(part.refusals());
            warnings.addAll(part.warnings());
            unchanged.addAll(part.unchanged());
        }
        return new Plan(steps, refusals, warnings, unchanged);
    }

    /// Whether a change of role asks for the role that is there: staging drops it without a word.
    private static boolean asksForNothing(Change change) {
        return change instanceof Change.ChangeRole asked
                && asked.role().word().equals(asked.grant().role().word());
    }
}
