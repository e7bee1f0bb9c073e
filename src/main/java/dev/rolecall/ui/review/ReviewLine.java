package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;

/// One change as the review lists it, worded from the very object that is sent.
///
/// @param meaning what the new role allows; absent when access ends
/// @param call a few words on the request that carries it out
/// @param requests the exact requests that end with this change; empty if a later line shows them
public record ReviewLine(
        Sort sort, Message words, Optional<Message> meaning, Message call, List<String> requests) {
    public ReviewLine {
        requests = List.copyOf(requests);
    }

    /// What a line does, for its sign and colour.
    public enum Sort {
        GIVE,
        CHANGE,
        REVOKE,
        REFUSED
    }
}
