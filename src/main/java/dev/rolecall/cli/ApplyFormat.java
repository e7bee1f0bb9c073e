package dev.rolecall.cli;

import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Write;
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
        void planned(List<LineResult> results, Requests requests, Terminal terminal) {
            results(results, terminal);
            for (Write write : requests.all()) {
                String body = write.body().map(" "::concat).orElse("");
                terminal.print(write.method() + ' ' + requests.url(write) + body);
            }
        }
    },
    /// One object a line.
    JSON {
        @Override
        void results(List<LineResult> results, Terminal terminal) {
            results.forEach(result -> terminal.print(json(result, terminal).toString()));
        }

        @Override
        void planned(List<LineResult> results, Requests requests, Terminal terminal) {
            for (LineResult result : results) {
                JsonLine json = json(result, terminal);
                requests.of(result.line())
                        .ifPresent(write ->
                                json.putJson("request", request(write, requests).toString()));
                terminal.print(json.toString());
            }
        }
    };

    abstract void results(List<LineResult> results, Terminal terminal);

    /// What would become of each line, with the requests that would be sent.
    abstract void planned(List<LineResult> results, Requests requests, Terminal terminal);

    private static JsonLine request(Write write, Requests requests) {
        JsonLine json =
                new JsonLine().put("method", write.method()).put("url", requests.url(write));
        write.body()
                .ifPresentOrElse(
                        body -> json.putJson("body", body),
                        () -> json.put("body", Optional.empty()));
        return json.put("lines", requests.lines(write));
    }

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
