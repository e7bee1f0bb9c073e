package dev.rolecall.cli;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Provider;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The options that say which account is meant: one that is kept, by its name, or a service, its
/// address and where the credential is.
final class TargetOptions {
    private static final String ACCOUNT = "--account";
    private static final String PROVIDER = "--provider";
    private static final String TOKEN_ENV = "--token-env";

    private final List<Descriptor> services;
    private final Supplier<Reach> reach;
    private final NamedAccount named;
    private final Terminal terminal;

    TargetOptions(List<Descriptor> services, Supplier<Reach> reach, Terminal terminal) {
        this.services = List.copyOf(services);
        this.reach = reach;
        this.named = new NamedAccount(reach, terminal);
        this.terminal = terminal;
    }

    CommandSpec addTo(CommandSpec spec, Options options) {
        return spec.addOption(options.optional(ACCOUNT, "NAME", Message.of("cli.option.account")))
                .addOption(
                        options.optional(PROVIDER, names("|"), Message.of("cli.option.provider")))
                .addOption(
                        options.optional(
                                BaseAddress.OPTION, "URL", Message.of("cli.option.baseUrl")))
                .addOption(options.optional(TOKEN_ENV, "NAME", Message.of("cli.option.tokenEnv")));
    }

    /// The two options of a command that shows no credential: an account that is kept, or an
    /// address.
    CommandSpec addPlaceTo(CommandSpec spec, Options options) {
        return spec.addOption(options.optional(ACCOUNT, "NAME", Message.of("cli.option.account")))
                .addOption(
                        options.optional(
                                BaseAddress.OPTION, "URL", Message.of("cli.option.baseUrl")));
    }

    /// Where the service is that was named.
    ///
    /// @throws ParameterException unless exactly one of the two options says it
    URI place(ParseResult typed) {
        boolean kept = typed.hasMatchedOption(ACCOUNT);
        if (kept == typed.hasMatchedOption(BaseAddress.OPTION)) {
            throw wrong(typed, Message.of("cli.usage.place"));
        }
        return kept
                ? named.of(typed.matchedOptionValue(ACCOUNT, ""), typed).account().base()
                : new BaseAddress(terminal).of(typed);
    }

    /// The account that was named.
    ///
    /// @throws ParameterException if it, or its provider, address or credential, is not usable
    Target of(ParseResult typed) {
        List<String> others =
                Stream.of(PROVIDER, BaseAddress.OPTION, TOKEN_ENV)
                        .filter(typed::hasMatchedOption)
                        .toList();
        if (typed.hasMatchedOption(ACCOUNT)) {
            if (!others.isEmpty()) {
                throw wrong(typed, Message.of("cli.usage.accountAlone", others.getFirst()));
            }
            return named.of(typed.matchedOptionValue(ACCOUNT, ""), typed);
        }
        List<String> missing =
                Stream.of(PROVIDER, BaseAddress.OPTION, TOKEN_ENV)
                        .filter(option -> !others.contains(option))
                        .toList();
        if (!missing.isEmpty()) {
            throw wrong(typed, Message.of("cli.usage.target", String.join(", ", missing)));
        }
        return described(typed);
    }

    private Target described(ParseResult typed) {
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
        return new Target(provider, account, Credential.of(token));
    }

    private Provider provider(ParseResult typed) {
        String name = typed.matchedOptionValue(PROVIDER, "");
        return reach.get().providers().stream()
                .filter(provider -> provider.descriptor().id().value().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> wrong(typed, Message.of("cli.usage.provider", name, names(", "))));
    }

    private String names(String between) {
        return services.stream()
                .map(service -> service.id().value())
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
