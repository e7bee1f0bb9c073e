package dev.rolecall.sandbox.http;

import java.util.Optional;

/// The services the sandbox doubles and the sign-in one of them needs, each under its own path, for
/// whoever asks "which one".
public enum Service {
    MISTRAL("/mistral", ""),
    GEMINI("/gemini", "/v1beta"),
    DATAROBOT("/datarobot", "/api/v2"),
    /// Where people and service accounts sign in for Gemini.
    GOOGLE("/google", "");

    private final String mount;
    private final String version;

    Service(String mount, String version) {
        this.mount = mount;
        this.version = version;
    }

    /// Where the server listens for this service: `/mistral`, `/gemini` and so on.
    public String mount() {
        return mount;
    }

    /// A second place at the root of the server, for official clients that cannot be given a base
    /// path.
    Optional<String> rootAlias() {
        return this == GEMINI ? Optional.of(version) : Optional.empty();
    }

    /// The base path a client is given: the mount, and the version where the vendor's base carries
    /// one.
    public String basePath() {
        return mount + version;
    }
}
