package dev.rolecall.cli;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.Network;
import dev.rolecall.network.check.CheckResult;
import dev.rolecall.network.check.CheckStep;
import dev.rolecall.network.check.NetworkCheck;
import dev.rolecall.network.check.ReceivedCertificate;
import dev.rolecall.network.check.StepWords;
import dev.rolecall.network.check.TrustOffer;
import dev.rolecall.words.FailureWords;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `network check`: prints step by step how far a service can be reached from here.
final class NetworkCommand implements Command {
    private static final String CHECK = "check";

    private final Supplier<Reach> reach;
    private final TargetOptions targets;
    private final Options options;
    private final Terminal terminal;

    NetworkCommand(
            Supplier<Reach> reach, TargetOptions targets, Options options, Terminal terminal) {
        this.reach = reach;
        this.targets = targets;
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public CommandSpec spec() {
        return options.command(name(), Message.of("cli.network"))
                .addSubcommand(
                        CHECK,
                        targets.addPlaceTo(
                                options.command(CHECK, Message.of("cli.network.check")), options));
    }

    @Override
    public ExitCode run(ParseResult typed) throws InterruptedException {
        if (!typed.hasSubcommand()) {
            throw new ParameterException(
                    typed.commandSpec().commandLine(),
                    terminal.text(Message.of("cli.network.which")));
        }
        URI base = targets.place(typed.subcommand());
        Network network = reach.get().network();
        network.problems().forEach(terminal::tell);
        try {
            CheckResult result =
                    new NetworkCheck(network, Clock.systemUTC()).run(base, this::print);
            result.chain().forEach(this::print);
            result.offer().ifPresent(this::print);
            return code(result);
        } catch (FailureException barred) {
            terminal.tell(FailureWords.line(barred.failure()));
            return ExitCode.of(barred.failure());
        }
    }

    private void print(CheckStep step) {
        String line =
                terminal.text(
                        Message.of(
                                "cli.network.step",
                                StepWords.state(step.state()),
                                StepWords.kind(step.kind()),
                                step.said()));
        terminal.print(line);
        step.advice().ifPresent(advice -> terminal.print("    " + terminal.text(advice)));
        terminal.flush();
    }

    private void print(ReceivedCertificate certificate) {
        terminal.print(
                terminal.text(
                        Message.of(
                                "cli.network.certificate",
                                certificate.subject(),
                                certificate.issuer(),
                                certificate.from().toString(),
                                certificate.until().toString(),
                                certificate.fingerprint().text())));
    }

    private void print(TrustOffer offer) {
        terminal.tell(Message.of("cli.network.offer", offer.authority().name()));
    }

    /// A wrong clock bars no way by itself.
    private static ExitCode code(CheckResult result) {
        if (result.allWell()) {
            return ExitCode.WELL;
        }
        boolean barred =
                result.steps().stream()
                        .filter(step -> step.state() == CheckStep.State.PROBLEM)
                        .anyMatch(step -> step.kind() != CheckStep.Kind.CLOCK);
        return barred ? ExitCode.SERVICE_UNREACHABLE : ExitCode.NOT_ALL_WELL;
    }
}
