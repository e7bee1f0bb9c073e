package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Exchanges codes, refresh tokens and assertions of service accounts for access tokens.
final class TokenEndpoint {
    private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final Company company;
    private final GoogleSwitches switches;
    private final AccessTokens tokens;
    private final Consents consents;
    private final ServiceAccounts accounts;

    TokenEndpoint(
            Company company,
            GoogleSwitches switches,
            AccessTokens tokens,
            Consents consents,
            ServiceAccounts accounts) {
        this.company = company;
        this.switches = switches;
        this.tokens = tokens;
        this.consents = consents;
        this.accounts = accounts;
    }

    Reply answer(Request request) {
        Query form = Query.parse(request.body());
        String grant = form.first("grant_type").orElse("");
        return switch (grant) {
            case "authorization_code" -> code(form);
            case "refresh_token" -> refresh(form);
            case JWT_BEARER -> assertion(form, request.base() + request.path());
            default ->
                    throw OAuthErrors.refusal(
                            400, "unsupported_grant_type", "Invalid grant_type: " + grant);
        };
    }

    private Reply code(Query form) {
        checkClient(form);
        Consents.Code code =
                consents.take(form.first("code").orElse(""))
                        .orElseThrow(() -> invalidGrant("Malformed auth code."));
        String verifier = form.first("code_verifier").orElse("");
        if (!challenge(verifier).equals(code.request().challenge())) {
            throw invalidGrant("Invalid code verifier.");
        }
        String redirect = form.first("redirect_uri").orElse("");
        if (!redirect.equals(code.request().redirect().toString())) {
            throw OAuthErrors.refusal(400, "redirect_uri_mismatch", "Bad Request");
        }
        String refreshToken = consents.refreshToken(code.person(), code.scopes());
        ObjectNode body = body(code.person(), code.scopes(), refreshToken);
        if (switches.refreshTokensGiven()) {
            body.put("refresh_token", refreshToken);
        }
        return Reply.json(200, body);
    }

    private Reply refresh(Query form) {
        checkClient(form);
        String refreshToken = form.first("refresh_token").orElse("");
        Consents.Consent consent =
                consents.find(refreshToken)
                        .orElseThrow(() -> invalidGrant("Token has been expired or revoked."));
        return Reply.json(200, body(consent.person(), consent.scopes(), refreshToken));
    }

    private Reply assertion(Query form, String audience) {
        Assertion checked =
                Assertion.check(
                        form.first("assertion").orElse(""),
                        accounts,
                        audience,
                        Instant.now().plus(switches.clockAhead()));
        String token =
                tokens.issue(
                        ServiceAccounts.WITH_KEY,
                        company.administrator(),
                        checked.scopes(),
                        switches.accessTokenLife(),
                        Optional.empty());
        return Reply.json(200, told(token));
    }

    private ObjectNode body(Person person, Set<String> scopes, String consent) {
        String token =
                tokens.issue(
                        person.email(),
                        person,
                        scopes,
                        switches.accessTokenLife(),
                        Optional.of(consent));
        return told(token).put("scope", String.join(" ", scopes));
    }

    private ObjectNode told(String token) {
        return Json.object()
                .put("access_token", token)
                .put("expires_in", switches.accessTokenLife().toSeconds())
                .put("token_type", "Bearer");
    }

    private static void checkClient(Query form) {
        boolean known =
                form.first("client_id").filter(OAuthClient.ID::equals).isPresent()
                        && form.first("client_secret")
                                .filter(OAuthClient.SECRET::equals)
                                .isPresent();
        if (!known) {
            throw OAuthErrors.refusal(401, "invalid_client", "The OAuth client was not found.");
        }
    }

    private static Refusal invalidGrant(String description) {
        return OAuthErrors.refusal(400, "invalid_grant", description);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
