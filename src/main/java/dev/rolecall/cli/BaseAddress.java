package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import dev.rolecall.profile.AddressCheck;
import java.net.URI;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads the option that says where a service is.
final class BaseAddress {
    static final String OPTION = "--base-url";

    private final Terminal terminal;

    BaseAddress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @throws ParameterException if no credential can go there
    URI of(ParseResult typed) {
        String text = typed.matchedOptionValue(OPTION, "");
        AddressCheck check = AddressCheck.of(text, List.of());
        return check.base().orElseThrow(() -> wrong(typed, text, check));
    }

    private ParameterException wrong(ParseResult typed, String text, AddressCheck check) {
        Message why = check.problem().orElseGet(() -> Message.verbatim(""));
        return new ParameterException(
                typed.commandSpec().commandLine(),
                terminal.text(Message.of("cli.usage.baseUrl", text, why)));
    }
}
