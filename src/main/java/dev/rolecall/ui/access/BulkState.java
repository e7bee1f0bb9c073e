package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;
import java.util.List;

/// What of revoking the selected rows can be done.
///
/// @param revoke such as "Revoke: 38 of 40, 2 left out (…)"
/// @param possible whether anything can be revoked
/// @param leftOut why the rest cannot, one line a reason
public record BulkState(Message revoke, boolean possible, List<Message> leftOut) {
    public static final BulkState NONE =
            new BulkState(Message.of("access.remove"), false, List.of());

    public BulkState {
        leftOut = List.copyOf(leftOut);
    }

    public static BulkState of(Eligibility eligibility) {
        return new BulkState(
                BulkWords.revoke(eligibility), !eligibility.none(), BulkWords.leftOut(eligibility));
    }
}
