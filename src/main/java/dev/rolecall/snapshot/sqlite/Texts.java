package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.SignInFault;
import java.util.LinkedHashMap;
import java.util.Map;

/// Texts by name, read back as what they stood for; one that is not there is empty.
record Texts(Map<String, String> byName) {
    String of(String name) {
        return byName.getOrDefault(name, "");
    }

    boolean is(String name) {
        return Boolean.parseBoolean(of(name));
    }

    /// @throws IllegalArgumentException if it is no number
    int number(String name) {
        return Integer.parseInt(of(name));
    }

    /// @throws IllegalArgumentException if this version knows no such constant
    <E extends Enum<E>> E one(Class<E> type, String name) {
        return Enum.valueOf(type, of(name));
    }

    /// @throws IllegalArgumentException if this version knows no such fault
    SignInFault signInFault() {
        return one(SignInFault.class, "fault");
    }

    /// The texts whose name begins so, by the rest of it.
    Map<String, String> after(String beginning) {
        Map<String, String> rest = new LinkedHashMap<>();
        byName.forEach((name, text) -> {
            if (name.startsWith(beginning)) {
                rest.put(name.substring(beginning.length()), text);
            }
        });
        return rest;
    }
}
