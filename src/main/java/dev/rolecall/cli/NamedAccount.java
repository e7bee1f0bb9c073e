package dev.rolecall.cli;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.provider.Provider;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Finds the kept account that `--account` names.
final class NamedAccount {
    private final Supplier<Reach> reach;
    private final Terminal terminal;

    NamedAccount(Supplier<Reach> reach, Terminal terminal) {
        this.reach = reach;
        this.terminal = terminal;
    }

    /// @throws ParameterException if there is none of that name, or it cannot be used
    Target of(String name, ParseResult typed) {
        Profiles profiles = profiles(typed);
        Profile profile =
                find(profiles, name)
                        .orElseThrow(() ->
                                wrong(
                                        typed,
                                        Message.of("cli.usage.account", name, names(profiles))));
        if (!profile.enabled()) {
            throw wrong(typed, Message.of("cli.usage.accountOff", profile.account().name()));
        }
        Provider provider =
                reach.get().providers().stream()
                        .filter(known ->
                                known.descriptor().id().equals(profile.account().provider()))
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        typed,
                                        Message.of(
                                                "cli.usage.accountService",
                                                profile.account().name(),
                                                profile.account().provider().value())));
        return new Target(
                provider,
                profile.account(),
                reach.get().accounts().credential(profile, terminal.environment()));
    }

    private Profiles profiles(ParseResult typed) {
        try {
            return new KeptAccounts(terminal.environment(), reach.get().accounts().fixed())
                    .load(terminal)
                    .profiles();
        } catch (FailureException notRead) {
            throw wrong(typed, FailureWords.line(notRead.failure()));
        }
    }

    /// By its name, or by its name in other letters if only one account has that.
    private static Optional<Profile> find(Profiles profiles, String name) {
        List<Profile> alike =
                profiles.all().stream()
                        .filter(profile -> profile.account().name().equalsIgnoreCase(name))
                        .toList();
        return alike.stream()
                .filter(profile -> profile.account().name().equals(name))
                .findFirst()
                .or(() -> alike.size() == 1 ? alike.stream().findFirst() : Optional.empty());
    }

    private static String names(Profiles profiles) {
        return profiles.all().stream()
                .map(profile -> profile.account().name())
                .collect(Collectors.joining(", "));
    }

    private ParameterException wrong(ParseResult typed, Message message) {
        return new ParameterException(typed.commandSpec().commandLine(), terminal.text(message));
    }
}
