package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Makes commands and options with words from the bundle.
final class Options {
    private final Messages messages;

    Options(Messages messages) {
        this.messages = messages;
    }

    /// A command that can say how it is used.
    CommandSpec command(String name, Message description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(words(description))
                .synopsisHeading(words(Message.of("cli.heading.usage")) + " ")
                .optionListHeading("%n" + words(Message.of("cli.heading.options")) + "%n")
                .commandListHeading("%n" + words(Message.of("cli.heading.commands")) + "%n")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .sortSynopsis(false)
                .width(100);
        return spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(words(Message.of("cli.option.help")))
                        .build());
    }

    OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(words(Message.of("cli.option.version")))
                .build();
    }

    OptionSpec required(String name, String label, Message description) {
        return text(name, label, description).required(true).build();
    }

    OptionSpec optional(String name, String label, Message description) {
        return text(name, label, description).build();
    }

    OptionSpec repeated(String name, String label, Message description) {
        return text(name, label, description).type(List.class).auxiliaryTypes(String.class).build();
    }

    OptionSpec number(String name, String label, Message description) {
        return text(name, label, description).type(Long.class).build();
    }

    OptionSpec flag(String name, Message description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(words(description))
                .build();
    }

    private OptionSpec.Builder text(String name, String label, Message description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(words(description));
    }

    /// Picocli takes a percent sign for the beginning of a format.
    private String words(Message message) {
        return messages.text(message).replace("%", "%%");
    }
}
