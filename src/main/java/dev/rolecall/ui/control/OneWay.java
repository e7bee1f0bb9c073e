package dev.rolecall.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows values in words; words are never read back.
public final class OneWay<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public OneWay(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Only chosen from a list");
    }
}
