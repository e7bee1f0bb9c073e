package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.List;

/// Says what of an edit on several rows can be done and what is left out.
public final class BulkWords {
    private BulkWords() {}

    /// Such as "Revoke: 38 of 40, 2 left out (the last owner must remain)".
    public static Message revoke(Eligibility eligibility) {
        return eligibility.all()
                ? Message.of("access.bulk.revokeAll", eligibility.of())
                : Message.of(
                        "access.bulk.revokeSome",
                        eligibility.eligible(),
                        eligibility.of(),
                        eligibility.of() - eligibility.eligible(),
                        eligibility.reasons().keySet().iterator().next());
    }

    /// One line a reason, with how many it leaves out.
    public static List<Message> leftOut(Eligibility eligibility) {
        List<Message> lines = new ArrayList<>();
        eligibility
                .reasons()
                .forEach((reason, count) ->
                        lines.add(Message.of("access.facts.why", count, reason)));
        return lines;
    }
}
