package dev.rolecall.domain;

/// Names one account for as long as it is kept; never shown to people.
public record AccountId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
