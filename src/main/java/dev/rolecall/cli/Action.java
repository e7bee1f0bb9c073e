package dev.rolecall.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a line of a changes file asks for.
enum Action {
    GIVE,
    CHANGE,
    REVOKE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Action> of(String word) {
        return Arrays.stream(values()).filter(action -> action.word().equals(word)).findFirst();
    }
}
