package dev.rolecall.words;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;

/// The word for each environment.
public final class EnvironmentWords {
    private EnvironmentWords() {}

    public static Message of(Environment environment) {
        return Message.of(
                switch (environment) {
                    case SANDBOX -> "words.environment.sandbox";
                    case TEST -> "words.environment.test";
                    case PRODUCTION -> "words.environment.production";
                });
    }
}
