package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads the option that says where a service is.
final class BaseAddress {
    static final String OPTION = "--base-url";

    private final Terminal terminal;

    BaseAddress(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @throws ParameterException if it is no address of a web service
    URI of(ParseResult typed) {
        String text = typed.matchedOptionValue(OPTION, "");
        return read(text)
                .orElseThrow(() ->
                        new ParameterException(
                                typed.commandSpec().commandLine(),
                                terminal.text(Message.of("cli.usage.baseUrl", text))));
    }

    private static Optional<URI> read(String text) {
        try {
            URI base = new URI(text.replaceFirst("/+$", ""));
            boolean usable =
                    List.of("http", "https").contains(String.valueOf(base.getScheme()))
                            && base.getHost() != null
                            && base.getUserInfo() == null
                            && base.getQuery() == null
                            && base.getFragment() == null;
            return usable ? Optional.of(base) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
