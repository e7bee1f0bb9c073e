package dev.rolecall.domain;

/// A credential in memory; prints as dots wherever it is printed.
public final class Secret {
    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /// The credential itself, for the one place that puts it into a request header.
    public String reveal() {
        return value;
    }

    /// `text` with every occurrence of this secret cut.
    public String cutFrom(String text) {
        return value.isEmpty() ? text : text.replace(value, "••••");
    }

    @Override
    public String toString() {
        return "••••";
    }
}
