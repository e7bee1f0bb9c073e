package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Hands out access tokens of a service account to those who may act as it: `POST
/// /v1/projects/-/serviceAccounts/{address}:generateAccessToken`.
final class ActingEndpoint {
    private static final String VERB = ":generateAccessToken";

    private final Company company;
    private final GoogleSwitches switches;
    private final AccessTokens tokens;

    ActingEndpoint(Company company, GoogleSwitches switches, AccessTokens tokens) {
        this.company = company;
        this.switches = switches;
        this.tokens = tokens;
    }

    /// @param name the last part of the path: address and verb
    Reply answer(String name, Request request) {
        AccessTokens.Issued caller =
                request.bearer()
                        .flatMap(tokens::find)
                        .filter(token -> !token.ended())
                        .orElseThrow(() ->
                                OAuthErrors.ofService(
                                        401,
                                        "UNAUTHENTICATED",
                                        "Request had invalid authentication credentials."));
        if (!caller.scopes().contains(GoogleScope.CLOUD)) {
            throw OAuthErrors.ofService(
                    403, "PERMISSION_DENIED", "Request had insufficient authentication scopes.");
        }
        if (!name.equals(ServiceAccounts.ACTED_AS + VERB)) {
            throw OAuthErrors.ofService(404, "NOT_FOUND", "Unknown service account");
        }
        boolean may =
                caller.account().equals(ServiceAccounts.WITH_KEY)
                        || caller.person().equals(company.administrator());
        if (!may) {
            throw OAuthErrors.ofService(
                    403,
                    "PERMISSION_DENIED",
                    "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may"
                            + " not exist).");
        }
        return issued(Json.read(request.body()));
    }

    private Reply issued(JsonNode body) {
        Set<String> scopes = new HashSet<>();
        body.path("scope").values().forEach(scope -> scopes.add(scope.asString()));
        Duration life = switches.accessTokenLife();
        String token =
                tokens.issue(
                        ServiceAccounts.ACTED_AS,
                        company.administrator(),
                        scopes,
                        life,
                        Optional.empty());
        Instant ends = Instant.now().plus(life).truncatedTo(ChronoUnit.SECONDS);
        return Reply.json(
                200, Json.object().put("accessToken", token).put("expireTime", ends.toString()));
    }
}
