package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.google.AccessTokens;
import dev.rolecall.sandbox.google.GoogleScope;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import java.util.Map;
import java.util.Optional;

/// Decides who is calling, and whether the credential is of the right kind (FACTS 2.1).
final class Gate {
    private final Company company;
    private final GeminiSwitches switches;
    private final AccessTokens tokens;

    Gate(Company company, GeminiSwitches switches, AccessTokens tokens) {
        this.company = company;
        this.switches = switches;
        this.tokens = tokens;
    }

    /// The person behind an access token, which corpora and permissions need.
    Person byToken(Request request) {
        Optional<String> token = request.bearer();
        if (token.isEmpty()) {
            key(request).ifPresent(Gate::checkKey);
            throw credentialsMissing();
        }
        Person person = person(token.get(), request.writes());
        refuseWhenDisabled();
        refuseWithoutProject(request);
        return person;
    }

    /// The person behind an access token or an API key; a key stands for the project's owner.
    Person byTokenOrKey(Request request) {
        Optional<String> key = key(request);
        if (request.bearer().isPresent() || key.isEmpty()) {
            return byToken(request);
        }
        checkKey(key.get());
        refuseWhenDisabled();
        return company.administrator();
    }

    private Person person(String token, boolean writes) {
        return switch (token) {
            case GeminiTokens.OWNER -> company.administrator();
            case GeminiTokens.READER -> company.reader();
            case GeminiTokens.WRONG_SCOPE -> throw scopeInsufficient();
            default -> signedIn(token, writes);
        };
    }

    private Person signedIn(String token, boolean writes) {
        AccessTokens.Issued issued =
                tokens.find(token)
                        .filter(found -> !found.ended())
                        .orElseThrow(() ->
                                GeminiErrors.refusal(
                                        401,
                                        "UNAUTHENTICATED",
                                        "Request had invalid authentication credentials. Expected"
                                                + " OAuth 2 access token, login cookie or other"
                                                + " valid authentication credential."));
        if (!GoogleScope.suffice(issued.scopes(), writes)) {
            throw scopeInsufficient();
        }
        return issued.person();
    }

    private static Refusal scopeInsufficient() {
        return GeminiErrors.withReason(
                403,
                "PERMISSION_DENIED",
                "Request had insufficient authentication scopes.",
                "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
                Map.of());
    }

    private void refuseWhenDisabled() {
        if (switches.serviceDisabled()) {
            throw GeminiErrors.withReason(
                    403,
                    "PERMISSION_DENIED",
                    "Generative Language API has not been used in this project before or it is"
                            + " disabled.",
                    "SERVICE_DISABLED",
                    Map.of("consumer", "projects/rolecall-example"));
        }
    }

    private void refuseWithoutProject(Request request) {
        if (switches.quotaProjectNeeded() && request.header("x-goog-user-project").isEmpty()) {
            throw GeminiErrors.denied("The API requires a quota project, which is not set.");
        }
    }

    private static Optional<String> key(Request request) {
        return request.header("x-goog-api-key").or(() -> request.query().first("key"));
    }

    private static void checkKey(String key) {
        if (!key.equals(GeminiTokens.API_KEY)) {
            throw GeminiErrors.withReason(
                    400,
                    "INVALID_ARGUMENT",
                    "API key not valid. Please pass a valid API key.",
                    "API_KEY_INVALID",
                    Map.of());
        }
    }

    private static Refusal credentialsMissing() {
        return GeminiErrors.withReason(
                401,
                "UNAUTHENTICATED",
                "API keys are not supported by this API. Expected OAuth2 access token or other"
                        + " authentication credentials that assert a principal.",
                "CREDENTIALS_MISSING",
                Map.of());
    }
}
