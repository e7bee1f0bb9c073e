package dev.rolecall.cli;

import dev.rolecall.domain.Change;
import dev.rolecall.provider.Write;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The requests that would carry out a changes file, and which of its lines each is for.
///
/// @param all in the order they would be sent
/// @param base the address their paths are appended to
/// @param line the line a change comes from
record Requests(List<Write> all, URI base, Function<Change, ChangeLine> line) {
    Requests {
        all = List.copyOf(all);
    }

    /// The request that carries out `wanted`; empty for a line that needs none.
    Optional<Write> of(ChangeLine wanted) {
        return all.stream()
                .filter(write -> write.changes().stream().map(line).anyMatch(wanted::equals))
                .findFirst();
    }

    /// The numbers of the lines that `write` carries out.
    List<Long> lines(Write write) {
        return write.changes().stream().map(line).map(ChangeLine::number).toList();
    }

    String url(Write write) {
        return base + write.path();
    }
}
