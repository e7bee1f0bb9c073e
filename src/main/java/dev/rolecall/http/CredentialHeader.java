package dev.rolecall.http;

import dev.rolecall.domain.Secret;

/// A request header that carries a credential; prints as dots.
///
/// @param scheme what stands before the secret, such as `Bearer ` with its space; may be empty
public record CredentialHeader(String name, String scheme, Secret secret) {
    /// `Authorization: Bearer …`
    public static CredentialHeader bearer(Secret secret) {
        return new CredentialHeader("Authorization", "Bearer ", secret);
    }

    /// A header whose value is the secret alone, such as `x-api-key`.
    public static CredentialHeader of(String name, Secret secret) {
        return new CredentialHeader(name, "", secret);
    }

    /// The whole header value, secret included: for the request and nothing else.
    String reveal() {
        return scheme + secret.reveal();
    }

    /// Whether the secret can stand in a header at all: a line break pasted along with it cannot.
    boolean sendable() {
        return !secret.reveal().isEmpty()
                && secret.reveal().chars().allMatch(CredentialHeader::printable);
    }

    private static boolean printable(int character) {
        return character > 0x20 && character < 0x7f;
    }
}
