package dev.rolecall.domain;

/// Names a service Rolecall can talk to, such as `mistral`; also its name on the command line.
public record ProviderId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
