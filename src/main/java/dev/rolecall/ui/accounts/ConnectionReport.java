package dev.rolecall.ui.accounts;

import java.util.List;
import java.util.stream.Stream;

/// What a connection test found, in words.
///
/// @param good whether the service knows the credential
/// @param headline who the credential is, or what went wrong
/// @param details further facts, or what to do next
public record ConnectionReport(
        boolean good, String headline, List<String> details, List<KindLine> kinds) {
    public ConnectionReport {
        details = List.copyOf(details);
        kinds = List.copyOf(kinds);
    }

    /// The same with one more thing to know.
    ConnectionReport with(String detail) {
        return new ConnectionReport(
                good, headline, Stream.concat(details.stream(), Stream.of(detail)).toList(), kinds);
    }

    /// What the credential can do with one kind of resource.
    ///
    /// @param readable whether its access lists can be read as far as is known
    public record KindLine(String kind, boolean readable, String reading, String writing) {}
}
