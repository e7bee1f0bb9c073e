package dev.rolecall.ui.review;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.StagingCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A plan put in words for a person to decide on.
///
/// @param sent how many changes of each sort will be sent
/// @param locked accounts that take no writes at present, by their names; nothing is sent while
///   there are any
/// @param forbiddenBy who forbids changes on this machine, if somebody does on one of the accounts
public record Review(
        Plan plan,
        StagingCounts sent,
        List<ReviewNote> notes,
        List<ReviewGroup> groups,
        Set<Environment> environments,
        Map<AccountId, String> locked,
        Optional<String> forbiddenBy) {
    public Review {
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        environments = Set.copyOf(environments);
        locked = Map.copyOf(locked);
    }

    /// Whether there is something that can be sent now.
    public boolean sendable() {
        return locked.isEmpty() && !plan.steps().isEmpty();
    }
}
