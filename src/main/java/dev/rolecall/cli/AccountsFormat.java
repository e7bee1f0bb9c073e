package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;

/// How accounts are printed.
enum AccountsFormat {
    TABLE,
    JSON;

    void print(List<AccountLine> lines, Terminal terminal) {
        switch (this) {
            case TABLE -> table(lines, terminal);
            case JSON -> lines.forEach(line -> terminal.print(json(line)));
        }
    }

    private static void table(List<AccountLine> lines, Terminal terminal) {
        TextTable table =
                new TextTable(
                        List.of(
                                terminal.text(Message.of("cli.column.name")),
                                terminal.text(Message.of("cli.column.provider")),
                                terminal.text(Message.of("cli.column.baseUrl")),
                                terminal.text(Message.of("cli.column.environment")),
                                terminal.text(Message.of("cli.column.group")),
                                terminal.text(Message.of("cli.column.credential")),
                                terminal.text(Message.of("cli.column.enabled"))));
        lines.forEach(line ->
                table.add(
                        List.of(
                                line.name(),
                                line.provider(),
                                line.address(),
                                line.environment(),
                                line.group(),
                                line.credential(),
                                terminal.text(Message.of(line.enabled() ? "cli.on" : "cli.off")))));
        table.lines().forEach(terminal::print);
    }

    private static String json(AccountLine line) {
        return new JsonLine()
                .put("name", line.name())
                .put("provider", line.provider())
                .put("address", line.address())
                .put("environment", line.environment())
                .put("group", Optional.of(line.group()).filter(group -> !group.isEmpty()))
                .put("credential", line.credential())
                .put("enabled", line.enabled())
                .toString();
    }
}
