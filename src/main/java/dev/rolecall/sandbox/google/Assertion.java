package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The signed statement with which a service account asks for a token, checked against its key.
///
/// @param scopes what it asks for
record Assertion(Set<String> scopes) {
    /// Google's libraries name this one wherever the statement goes.
    private static final String GOOGLES_OWN = "https://oauth2.googleapis.com/token";

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /// Checks a statement as the token endpoint does: its shape, key, signature, audience, times.
    ///
    /// @param now by the server's clock
    static Assertion check(String text, ServiceAccounts accounts, String audience, Instant now) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw invalid("Invalid JWT: it must have three parts.");
        }
        JsonNode header = json(parts[0]);
        JsonNode claims = json(parts[1]);
        boolean known =
                Json.text(header, "alg").equals("RS256")
                        && Json.text(header, "kid").equals(accounts.keyId())
                        && signed(parts, accounts);
        if (!known) {
            throw invalid("Invalid JWT Signature.");
        }
        if (!Json.text(claims, "iss").equals(ServiceAccounts.WITH_KEY)) {
            throw invalid("Invalid grant: account not found");
        }
        String meant = Json.text(claims, "aud");
        if (!meant.equals(audience) && !meant.equals(GOOGLES_OWN)) {
            throw invalid("Invalid JWT: Failed audience check.");
        }
        Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong(0));
        Instant ends = Instant.ofEpochSecond(claims.path("exp").asLong(0));
        boolean inTime =
                !issued.isAfter(now.plus(TOLERANCE))
                        && ends.isAfter(now)
                        && !ends.isAfter(issued.plus(LONGEST));
        if (!inTime) {
            throw invalid(
                    "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable"
                            + " timeframe. Check your iat and exp values in the JWT claim.");
        }
        return new Assertion(Set.of(Json.text(claims, "scope").strip().split("\\s+")));
    }

    private static boolean signed(String[] parts, ServiceAccounts accounts) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(accounts.key().getPublic());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static JsonNode json(String part) {
        return Json.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static Refusal invalid(String description) {
        return OAuthErrors.refusal(400, "invalid_grant", description);
    }
}
