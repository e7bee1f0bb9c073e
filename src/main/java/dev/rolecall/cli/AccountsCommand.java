package dev.rolecall.cli;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.profile.Exchange;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.words.EnvironmentWords;
import dev.rolecall.words.FailureWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `rolecall accounts`: lists the accounts that are kept, and hands them over without secrets.
final class AccountsCommand implements Command {
    private static final String FILE = "--file";
    private static final Choice<AccountsFormat> FORMAT =
            new Choice<>("--format", AccountsFormat.class, AccountsFormat.TABLE);

    private final Supplier<Reach> reach;
    private final Options options;
    private final Terminal terminal;

    AccountsCommand(Supplier<Reach> reach, Options options, Terminal terminal) {
        this.reach = reach;
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec list =
                options.command("list", Message.of("cli.accounts.list"))
                        .addOption(
                                options.optional(
                                        FORMAT.option(),
                                        FORMAT.words(),
                                        Message.of("cli.option.accountsFormat")));
        CommandSpec export =
                options.command("export", Message.of("cli.accounts.export"))
                        .addOption(
                                options.optional(
                                        FILE, "FILE.json", Message.of("cli.option.exportFile")));
        CommandSpec importing =
                options.command("import", Message.of("cli.accounts.import"))
                        .addOption(
                                options.required(
                                        FILE, "FILE.json", Message.of("cli.option.importFile")));
        return options.command(name(), Message.of("cli.accounts"))
                .addSubcommand("list", list)
                .addSubcommand("export", export)
                .addSubcommand("import", importing);
    }

    @Override
    public ExitCode run(ParseResult typed) {
        if (!typed.hasSubcommand()) {
            throw wrong(typed, Message.of("cli.usage.accounts"));
        }
        ParseResult wanted = typed.subcommand();
        KeptAccounts kept =
                new KeptAccounts(terminal.environment(), reach.get().accounts().fixed());
        try {
            return switch (wanted.commandSpec().name()) {
                case "export" -> export(kept, wanted);
                case "import" -> importSome(kept, wanted);
                default -> list(kept.load(terminal).profiles(), wanted);
            };
        } catch (FailureException failed) {
            terminal.tell(FailureWords.line(failed.failure()));
            return ExitCode.of(failed.failure());
        }
    }

    private ExitCode list(Profiles profiles, ParseResult typed) {
        FORMAT.of(typed, terminal).print(profiles.all().stream().map(this::row).toList(), terminal);
        return ExitCode.WELL;
    }

    private AccountLine row(Profile profile) {
        return new AccountLine(
                profile.account().name(),
                profile.account().provider().value(),
                profile.account().base().toString(),
                terminal.text(EnvironmentWords.of(profile.account().environment())),
                profile.group().orElse(""),
                terminal.text(source(profile.source())),
                profile.enabled());
    }

    private static Message source(CredentialSource source) {
        return Message.of(
                switch (source) {
                    case CredentialSource.Stored _ -> "cli.source.stored";
                    case CredentialSource.AskedEachTime _ -> "cli.source.asked";
                    case CredentialSource.EnvironmentVariable _ -> "cli.source.variable";
                    case CredentialSource.SecretFile _ -> "cli.source.file";
                    case CredentialSource.CommandOutput _ -> "cli.source.command";
                    case CredentialSource.GoogleDefault _,
                            CredentialSource.GoogleKeyFile _,
                            CredentialSource.GoogleImpersonation _,
                            CredentialSource.GoogleConsent _ ->
                            "cli.source.google";
                });
    }

    private ExitCode export(KeptAccounts kept, ParseResult typed) throws FailureException {
        Profiles profiles = kept.load(terminal).profiles();
        byte[] content = exchange().export(profiles);
        String file = typed.matchedOptionValue(FILE, "");
        if (file.isEmpty()) {
            new String(content, StandardCharsets.UTF_8).lines().forEach(terminal::print);
            return ExitCode.WELL;
        }
        try {
            Files.write(Path.of(file), content);
        } catch (IOException | InvalidPathException unwritable) {
            throw new FailureException(
                    new Failure.Storage(file, true, unwritable.getClass().getSimpleName()),
                    unwritable);
        }
        terminal.tell(Message.of("accounts.exported", profiles.all().size(), file));
        return ExitCode.WELL;
    }

    private ExitCode importSome(KeptAccounts kept, ParseResult typed) throws FailureException {
        if (reach.get().accounts().isWindowOpen(kept.folder())) {
            terminal.tell(Message.of("cli.accounts.windowOpen"));
            return ExitCode.NOT_ALL_WELL;
        }
        String file = typed.matchedOptionValue(FILE, "");
        Exchange.Imported imported;
        try {
            imported =
                    exchange()
                            .importInto(
                                    kept.load(terminal).profiles(),
                                    Files.readAllBytes(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new FailureException(
                    new Failure.Storage(file, false, unreadable.getClass().getSimpleName()),
                    unreadable);
        }
        if (imported.added() > 0) {
            kept.file().save(imported.profiles());
        }
        imported.notes().forEach(terminal::tell);
        return imported.readable() ? ExitCode.WELL : ExitCode.USAGE;
    }

    private static Exchange exchange() {
        return new Exchange(() -> new AccountId(UUID.randomUUID().toString()));
    }

    private ParameterException wrong(ParseResult typed, Message message) {
        return new ParameterException(typed.commandSpec().commandLine(), terminal.text(message));
    }
}
