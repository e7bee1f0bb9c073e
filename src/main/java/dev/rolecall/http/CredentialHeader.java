package dev.rolecall.http;

import dev.rolecall.domain.Secret;
import java.util.Optional;

/// A request header that belongs to a credential; prints its secret as dots.
///
/// @param text the value, or what stands before the secret, such as `Bearer ` with its space
/// @param secret the rest of the value; absent where nothing of it is secret
public record CredentialHeader(String name, String text, Optional<Secret> secret) {
    /// `Authorization: Bearer …`
    public static CredentialHeader bearer(Secret secret) {
        return new CredentialHeader("Authorization", "Bearer ", Optional.of(secret));
    }

    /// A header whose value is the secret alone, such as `x-api-key`.
    public static CredentialHeader of(String name, Secret secret) {
        return new CredentialHeader(name, "", Optional.of(secret));
    }

    /// A header that goes along with a credential and may be seen by anybody.
    public static CredentialHeader open(String name, String value) {
        return new CredentialHeader(name, value, Optional.empty());
    }

    /// The whole header value, secret included: for the request and nothing else.
    String reveal() {
        return text + secret.map(Secret::reveal).orElse("");
    }

    /// Whether the value can stand in a header at all: a line break pasted along with it cannot.
    boolean sendable() {
        String varying = secret.map(Secret::reveal).orElse(text);
        return !varying.isEmpty() && varying.chars().allMatch(CredentialHeader::printable);
    }

    private static boolean printable(int character) {
        return character > 0x20 && character < 0x7f;
    }
}
