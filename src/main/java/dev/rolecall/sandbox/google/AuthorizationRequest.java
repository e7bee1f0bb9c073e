package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Query;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What a program asks a person's consent for, checked as the authorization endpoint checks it.
///
/// @param challenge the SHA-256 of the code verifier, base64url without padding
record AuthorizationRequest(
        String clientId, URI redirect, Set<String> scopes, String state, String challenge) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    /// Reads the query of the address a browser was sent to.
    ///
    /// @throws dev.rolecall.sandbox.http.Refusal with a page, when nothing may be sent back
    static AuthorizationRequest read(Query query) {
        if (!wanted(query, "response_type").equals("code")) {
            throw ConsentPage.refusal("unsupported_response_type", "response_type must be code");
        }
        String clientId = wanted(query, "client_id");
        if (!clientId.equals(OAuthClient.ID)) {
            throw ConsentPage.refusal("invalid_client", "The OAuth client was not found.");
        }
        URI redirect = URI.create(wanted(query, "redirect_uri"));
        boolean loopback =
                "http".equals(redirect.getScheme())
                        && LOOPBACK.contains(Optional.ofNullable(redirect.getHost()).orElse(""));
        if (!loopback) {
            throw ConsentPage.refusal(
                    "redirect_uri_mismatch", "A desktop client is answered on loopback only.");
        }
        Set<String> scopes = new LinkedHashSet<>(words(wanted(query, "scope")));
        if (!scopes.stream().allMatch(GoogleScope::offered)) {
            throw ConsentPage.refusal("invalid_scope", "Some requested scopes were invalid.");
        }
        if (!query.first("code_challenge_method").filter("S256"::equals).isPresent()) {
            throw ConsentPage.refusal("invalid_request", "PKCE with S256 is required.");
        }
        return new AuthorizationRequest(
                clientId,
                redirect,
                scopes,
                query.first("state").orElse(""),
                wanted(query, "code_challenge"));
    }

    private static Set<String> words(String scopes) {
        return new LinkedHashSet<>(Arrays.asList(scopes.strip().split("\\s+")));
    }

    private static String wanted(Query query, String name) {
        return query.first(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() ->
                        ConsentPage.refusal(
                                "invalid_request", "Required parameter is missing: " + name));
    }
}
