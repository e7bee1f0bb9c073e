package dev.rolecall.cli;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The option that names kinds of resources; without it all of the service are meant.
final class KindOptions {
    static final String KIND = "--kind";

    private final Terminal terminal;

    KindOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The kinds meant, in the order the service is read.
    ///
    /// @throws ParameterException if the service has no such kind
    List<ResourceKind> of(ParseResult typed, Target target) {
        List<String> words = typed.matchedOptionValue(KIND, List.of());
        for (String word : words) {
            if (!target.kinds().contains(new ResourceKind(word))) {
                throw new ParameterException(
                        typed.commandSpec().commandLine(),
                        terminal.text(
                                Message.of(
                                        "cli.usage.kind",
                                        target.account().name(),
                                        word,
                                        list(target.kinds()))));
            }
        }
        return target.kinds().stream()
                .filter(kind -> words.isEmpty() || words.contains(kind.word()))
                .toList();
    }

    static String list(List<ResourceKind> kinds) {
        return kinds.stream().map(ResourceKind::word).collect(Collectors.joining(", "));
    }
}
