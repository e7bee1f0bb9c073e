package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;
import dev.rolecall.plan.StagingCounts;
import java.util.ArrayList;
import java.util.List;

/// Counts in words: "2 grants, 1 change, 2 removals", with nothing said of what there is none of.
final class ReviewCounts {
    private ReviewCounts() {}

    static Message words(StagingCounts counts) {
        List<Message> parts = new ArrayList<>();
        if (counts.gives() > 0) {
            parts.add(Message.of("review.gives", counts.gives()));
        }
        if (counts.changes() > 0) {
            parts.add(Message.of("review.changes", counts.changes()));
        }
        if (counts.removals() > 0) {
            parts.add(Message.of("review.removals", counts.removals()));
        }
        return parts.stream()
                .reduce((all, next) -> Message.of("review.and", all, next))
                .orElse(Message.of("review.nothing"));
    }
}
