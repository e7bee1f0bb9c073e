package dev.rolecall.http;

import dev.rolecall.domain.Secret;
import java.util.List;
import java.util.stream.Stream;

/// Cuts the secrets that went with a request out of whatever a service or a library says to it.
final class Redaction {
    /// What is shorter than this is a placeholder; cutting it would garble ordinary words.
    private static final int SHORTEST = 6;

    private final List<Secret> secrets;

    Redaction(List<CredentialHeader> credentials) {
        secrets =
                credentials.stream()
                        .flatMap(credential -> credential.secret().stream())
                        .map(Secret::reveal)
                        .filter(secret -> secret.length() >= SHORTEST)
                        .flatMap(Redaction::spellings)
                        .distinct()
                        .map(Secret::new)
                        .toList();
    }

    /// `text` without the secrets, as they are, percent-encoded or escaped for JSON.
    String cut(String text) {
        String cut = text;
        for (Secret secret : secrets) {
            cut = secret.cutFrom(cut);
        }
        return cut;
    }

    private static Stream<String> spellings(String secret) {
        return Stream.of(secret, PathBuilder.encode(secret), secret.replace("/", "\\/"));
    }
}
