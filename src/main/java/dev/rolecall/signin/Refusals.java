package dev.rolecall.signin;

import com.google.api.client.http.HttpResponseException;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.http.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What it means when Google's library says that it could not get a token. The library's exceptions
/// are left behind: their texts quote whole answers.
final class Refusals {
    /// Nothing of that length is a word: a token or a key that the answer repeats.
    private static final Pattern SECRET_LIKE = Pattern.compile("[A-Za-z0-9_\\-/+=]{24,}");

    private Refusals() {}

    /// The failure behind `broken`.
    ///
    /// @throws InterruptedException if the thread was told to stop
    static FailureException explained(IOException broken) throws InterruptedException {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallBroken call) {
                return call.failure();
            }
            if (cause instanceof HttpResponseException answer) {
                String content = Optional.ofNullable(answer.getContent()).orElse("");
                return new FailureException(failure(answer.getStatusCode(), content));
            }
        }
        return new FailureException(new Failure.Unreadable(200, ""));
    }

    private static Failure failure(int status, String content) {
        Optional<JsonNode> json = Json.parse(content).filter(JsonNode::isObject);
        if (status == 429) {
            return new Failure.RateLimited(Optional.empty(), "");
        }
        if (json.isEmpty()) {
            return status >= 500
                    ? new Failure.Unexpected(status, "")
                    : new Failure.Unreadable(status, cut(content.strip()));
        }
        JsonNode error = json.get().path("error");
        return error.isObject()
                ? acting(status, cut(error.path("message").asString("")))
                : token(
                        status,
                        error.asString(""),
                        cut(json.get().path("error_description").asString("")));
    }

    private static Failure token(int status, String error, String said) {
        return switch (error) {
            case "invalid_grant" -> grant(said);
            case "invalid_client", "unauthorized_client", "deleted_client", "disabled_client" ->
                    new Failure.NotSignedIn(SignInFault.CLIENT_REJECTED, said);
            case "invalid_scope" -> new Failure.Forbidden(Failure.Missing.SCOPE, said);
            default -> new Failure.Unexpected(status, said.isEmpty() ? cut(error) : said);
        };
    }

    /// The same word stands for a person's consent that ended and for everything that can be wrong
    /// with a service account's statement.
    private static Failure grant(String said) {
        if (said.contains("iat and exp")) {
            return new Failure.NotSignedIn(SignInFault.CLOCK_OFF, said);
        }
        boolean key = said.startsWith("Invalid JWT") || said.contains("account not found");
        return key
                ? new Failure.NotSignedIn(SignInFault.KEY_REJECTED, said)
                : new Failure.SignInAgain(said);
    }

    private static Failure acting(int status, String said) {
        return switch (status) {
            case 401 -> new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, said);
            case 403 -> new Failure.NotSignedIn(SignInFault.MAY_NOT_ACT, said);
            case 404 -> new Failure.NotSignedIn(SignInFault.NO_SUCH_SERVICE_ACCOUNT, said);
            default -> new Failure.Unexpected(status, said);
        };
    }

    private static String cut(String said) {
        String line = SECRET_LIKE.matcher(said).replaceAll("••••");
        return line.substring(0, Math.min(line.length(), 200));
    }
}
