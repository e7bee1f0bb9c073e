package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// An option that takes one word of a few.
record Choice<E extends Enum<E>>(String option, Class<E> type, E otherwise) {
    String words() {
        return Arrays.stream(type.getEnumConstants())
                .map(Choice::word)
                .collect(Collectors.joining("|"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// @throws ParameterException if another word was typed
    E of(ParseResult typed, Terminal terminal) {
        String word = typed.matchedOptionValue(option, word(otherwise));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                typed.commandSpec().commandLine(),
                                terminal.text(
                                        Message.of("cli.usage.choice", option, word, words()))));
    }
}
