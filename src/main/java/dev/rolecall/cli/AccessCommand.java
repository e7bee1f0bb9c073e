package dev.rolecall.cli;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `rolecall access`: prints who has access to what.
final class AccessCommand implements Command {
    private static final String RESOURCE = "--resource";
    private static final Choice<AccessFormat> FORMAT =
            new Choice<>("--format", AccessFormat.class, AccessFormat.TABLE);

    private final TargetOptions targets;
    private final KindOptions kinds;
    private final Options options;
    private final Terminal terminal;

    AccessCommand(TargetOptions targets, Options options, Terminal terminal) {
        this.targets = targets;
        this.kinds = new KindOptions(terminal);
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = options.command(name(), Message.of("cli.access"));
        return targets.addTo(spec, options)
                .addOption(
                        options.repeated(KindOptions.KIND, "KIND", Message.of("cli.option.kind")))
                .addOption(options.repeated(RESOURCE, "ID", Message.of("cli.option.resource")))
                .addOption(
                        options.optional(
                                FORMAT.option(), FORMAT.words(), Message.of("cli.option.format")));
    }

    @Override
    public ExitCode run(ParseResult typed) throws InterruptedException {
        Target target = targets.of(typed);
        List<ResourceKind> wanted = kinds.of(typed, target);
        AccessFormat format = FORMAT.of(typed, terminal);
        List<String> ids = typed.matchedOptionValue(RESOURCE, List.of());
        AccessReading reading = new AccessReading(target.connect(), terminal);
        if (ids.isEmpty()) {
            reading.kinds(wanted);
        } else {
            reading.resources(ids.stream().distinct().toList(), wanted);
        }
        format.print(reading.rows(), terminal);
        return reading.code();
    }
}
