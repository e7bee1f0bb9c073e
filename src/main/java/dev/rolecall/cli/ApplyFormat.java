package dev.rolecall.cli;

import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Write;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How `apply` prints what became of each line, and in a dry run the requests.
enum ApplyFormat {
    /// Columns for eyes.
    TABLE {
        @Override
        void results(List<LineResult> results, Terminal terminal) {
            TextTable table =
                    new TextTable(
                            Stream.of(
                                            Message.of("cli.column.line"),
                                            Message.of("cli.column.action"),
                                            Message.of("cli.column.kind"),
                                            Message.of("cli.column.resourceId"),
                                            Message.of("cli.column.type"),
                                            Message.of("cli.column.principalId"),
                                            Message.of("cli.column.role"),
                                            Message.of("cli.column.state"))
                                    .map(terminal::text)
                                    .toList());
            results.forEach(result -> table.add(cells(result)));
            table.lines().forEach(terminal::print);
            results.stream()
                    .filter(result -> result.reason().isPresent())
                    .map(result ->
                            Message.of(
                                    "cli.apply.reason",
                                    result.line().number() + "",
                                    result.reason().orElseThrow()))
                    .map(terminal::text)
                    .forEach(terminal::print);
        }

        @Override
        void request(Write write, URI base, List<Long> lines, Terminal terminal) {
            String body = write.body().map(" "::concat).orElse("");
            terminal.print(write.method() + ' ' + base + write.path() + body);
        }
    },
    /// One object a line.
    JSON {
        @Override
        void results(List<LineResult> results, Terminal terminal) {
            results.forEach(result -> terminal.print(json(result, terminal).toString()));
        }

        @Override
        void request(Write write, URI base, List<Long> lines, Terminal terminal) {
            JsonLine json =
                    new JsonLine().put("method", write.method()).put("url", base + write.path());
            write.body()
                    .ifPresentOrElse(
                            body -> json.putJson("body", body),
                            () -> json.put("body", Optional.empty()));
            terminal.print(json.put("lines", lines).toString());
        }
    };

    abstract void results(List<LineResult> results, Terminal terminal);

    /// @param lines the lines of the changes file that the request carries out
    abstract void request(Write write, URI base, List<Long> lines, Terminal terminal);

    private static List<String> cells(LineResult result) {
        ChangeLine line = result.line();
        return List.of(
                line.number() + "",
                line.action().word(),
                line.kind().word(),
                line.resourceId(),
                line.principal().kind().word(),
                line.principal().id().orElse(""),
                line.role().map(Role::word).orElse(""),
                result.state());
    }

    private static JsonLine json(LineResult result, Terminal terminal) {
        ChangeLine line = result.line();
        return new JsonLine()
                .put("line", line.number())
                .put("action", line.action().word())
                .put("resourceKind", line.kind().word())
                .put("resourceId", line.resourceId())
                .put("principalType", line.principal().kind().word())
                .put("principalId", line.principal().id())
                .put("role", line.role().map(Role::word))
                .put("state", result.state())
                .put("reason", result.reason().map(terminal::text));
    }
}
