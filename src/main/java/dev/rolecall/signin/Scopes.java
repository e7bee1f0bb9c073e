package dev.rolecall.signin;

import java.util.List;

/// What Rolecall asks Google for (FACTS 2.1): access lists, and the right to count calls against a
/// project and to act as a service account. Cloud alone was seen refused; the wider scopes of the
/// same service were seen rejected in a consent.
final class Scopes {
    static final String RETRIEVER = "https://www.googleapis.com/auth/generative-language.retriever";
    static final List<String> ALL =
            List.of(RETRIEVER, "https://www.googleapis.com/auth/cloud-platform");

    private Scopes() {}
}
