package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.http.ServiceDouble;
import dev.rolecall.sandbox.world.Company;
import java.util.List;

/// The double of Google's sign-in: `/authorize`, `/token`, `/revoke` and the tokens of service
/// accounts.
public final class GoogleDouble implements ServiceDouble {
    private final Consents consents;
    private final AuthorizeEndpoint authorize;
    private final TokenEndpoint token;
    private final ActingEndpoint acting;

    /// A sign-in for the people of a company.
    public GoogleDouble(Company company, GoogleSwitches switches, GoogleState state) {
        this.consents = state.consents();
        this.authorize = new AuthorizeEndpoint(company, switches, consents);
        this.token =
                new TokenEndpoint(company, switches, state.tokens(), consents, state.accounts());
        this.acting = new ActingEndpoint(company, switches, state.tokens());
    }

    @Override
    public Reply answer(Request request) {
        List<String> path = request.segments();
        String asked = request.method() + " " + (path.isEmpty() ? "" : path.getFirst());
        return switch (asked) {
            case "GET authorize", "POST authorize" -> authorize.answer(request);
            case "POST token" -> token.answer(request);
            case "POST revoke" -> revoke(request);
            case "POST v1" -> acting.answer(serviceAccount(path), request);
            default -> throw unknown();
        };
    }

    @Override
    public Reply tooManyRequests() {
        return OAuthErrors.error(429, "rate_limit_exceeded", "Too many requests.");
    }

    @Override
    public Reply failure(int status, String message) {
        return OAuthErrors.error(
                status, status < 500 ? "invalid_request" : "internal_failure", message);
    }

    private Reply revoke(Request request) {
        String given =
                Query.parse(request.body())
                        .first("token")
                        .or(() -> request.query().first("token"))
                        .orElse("");
        if (!consents.revoke(given)) {
            throw new Refusal(OAuthErrors.error(400, "invalid_token", "Token expired or revoked"));
        }
        return Reply.json(200, Json.object());
    }

    /// The address and verb in `/v1/projects/-/serviceAccounts/…`.
    private static String serviceAccount(List<String> path) {
        if (path.size() != 5 || !path.get(3).equals("serviceAccounts")) {
            throw unknown();
        }
        return path.get(4);
    }

    private static Refusal unknown() {
        return OAuthErrors.ofService(404, "NOT_FOUND", "Method not found.");
    }
}
