package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Map;

/// What of an edit on several rows can be done, and why the rest cannot.
///
/// @param changes what can be staged
/// @param of how many grants were asked for
/// @param reasons why grants are left out, each with how many it leaves out
public record Eligibility(List<Change> changes, int of, Map<Message, Integer> reasons) {
    public int eligible() {
        return changes.size();
    }

    public boolean none() {
        return changes.isEmpty();
    }

    public boolean all() {
        return changes.size() == of;
    }
}
