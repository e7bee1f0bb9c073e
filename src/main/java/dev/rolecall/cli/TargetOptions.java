package dev.rolecall.cli;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Provider;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The three options that say which service is meant and with which credential.
final class TargetOptions {
    private static final String PROVIDER = "--provider";
    private static final String TOKEN_ENV = "--token-env";

    private final List<Provider> providers;
    private final Terminal terminal;

    TargetOptions(List<Provider> providers, Terminal terminal) {
        this.providers = List.copyOf(providers);
        this.terminal = terminal;
    }

    CommandSpec addTo(CommandSpec spec, Options options) {
        return spec.addOption(
                        options.required(PROVIDER, names("|"), Message.of("cli.option.provider")))
                .addOption(
                        options.required(
                                BaseAddress.OPTION, "URL", Message.of("cli.option.baseUrl")))
                .addOption(options.required(TOKEN_ENV, "NAME", Message.of("cli.option.tokenEnv")));
    }

    /// @throws ParameterException if provider, address or credential are not usable
    Target of(ParseResult typed) {
        Provider provider = provider(typed);
        URI base = new BaseAddress(terminal).of(typed);
        Secret token = token(typed);
        Account account =
                new Account(
                        new AccountId("cli"),
                        provider.descriptor().id(),
                        terminal.text(provider.descriptor().name()),
                        base,
                        Environment.PRODUCTION);
        return new Target(provider, account, token);
    }

    private Provider provider(ParseResult typed) {
        String name = typed.matchedOptionValue(PROVIDER, "");
        return providers.stream()
                .filter(provider -> provider.descriptor().id().value().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> wrong(typed, Message.of("cli.usage.provider", name, names(", "))));
    }

    private String names(String between) {
        return providers.stream()
                .map(provider -> provider.descriptor().id().value())
                .collect(Collectors.joining(between));
    }

    private Secret token(ParseResult typed) {
        String name = typed.matchedOptionValue(TOKEN_ENV, "");
        return terminal.environment(name)
                .map(value -> new Secret(value.strip()))
                .orElseThrow(() -> wrong(typed, Message.of("cli.usage.tokenEnv", name)));
    }

    private ParameterException wrong(ParseResult typed, Message message) {
        return new ParameterException(typed.commandSpec().commandLine(), terminal.text(message));
    }
}
