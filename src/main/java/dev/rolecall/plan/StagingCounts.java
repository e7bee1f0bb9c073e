package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import java.util.Collection;

/// How many changes of each sort there are and on how many resources, for the pending bar.
///
/// @param changes changes of role and transfers of ownership
public record StagingCounts(int gives, int changes, int removals, int resources) {
    public static StagingCounts of(Collection<Change> all) {
        int gives = 0;
        int changes = 0;
        int removals = 0;
        for (Change change : all) {
            switch (change) {
                case Change.Give _ -> gives++;
                case Change.ChangeRole _, Change.TransferOwnership _ -> changes++;
                case Change.Revoke _ -> removals++;
            }
        }
        long resources = all.stream().map(Change::resource).distinct().count();
        return new StagingCounts(gives, changes, removals, Math.toIntExact(resources));
    }

    public int total() {
        return gives + changes + removals;
    }
}
