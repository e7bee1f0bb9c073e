package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Flow;
import dev.rolecall.http.PathBuilder;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Write;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The calls of one Gemini account. When its credential is rejected it finds out whether that is an
/// API key, which is good for models but never for access lists (FACTS 2.1, 4). What was found is
/// forgotten with the next answer: the credential may be another one by then.
final class GeminiCalls {
    private static final String ANY_MODEL = PathBuilder.at("/models").query("pageSize", 1).text();

    private final ServiceClient signedIn;
    private final ServiceClient withKey;
    private volatile Optional<Boolean> isKey = Optional.empty();

    /// @param signedIn sends the credential as an access token
    /// @param withKey sends the same credential as an API key
    GeminiCalls(ServiceClient signedIn, ServiceClient withKey) {
        this.signedIn = signedIn;
        this.withKey = withKey;
    }

    JsonNode get(String path) throws FailureException, InterruptedException {
        try {
            JsonNode answer = signedIn.get(path);
            isKey = Optional.empty();
            return answer;
        } catch (FailureException refused) {
            throw explained(refused);
        }
    }

    /// The answer whatever it says.
    Answer read(String path) throws FailureException, InterruptedException {
        return signedIn.read(path);
    }

    void send(Write write) throws FailureException, InterruptedException {
        try {
            signedIn.write(write.method(), write.path(), write.body());
        } catch (FailureException refused) {
            throw explained(refused);
        }
    }

    Pace pace() {
        Flow flow = signedIn.flow();
        return new Pace(
                flow.inFlight(),
                flow.limit(),
                flow.waitingUntil(),
                flow.perSecond(),
                flow.refusedAt());
    }

    /// Whether models are at this address, as they are wherever Gemini is (FACTS 4); a refusal to
    /// list them says so, too.
    boolean isGemini() throws InterruptedException {
        try {
            signedIn.get(ANY_MODEL);
            return true;
        } catch (FailureException refused) {
            return !(refused.failure() instanceof Failure.NotFound);
        }
    }

    private FailureException explained(FailureException refused) throws InterruptedException {
        boolean keyInstead =
                refused.failure() instanceof Failure.Unauthenticated(Missing missing, String _)
                        && missing == Missing.NOT_TOLD
                        && isKey();
        return keyInstead
                ? new FailureException(
                        new Failure.Unauthenticated(Missing.SIGN_IN, refused.failure().said()),
                        refused)
                : refused;
    }

    private boolean isKey() throws InterruptedException {
        if (isKey.isEmpty()) {
            isKey = probe();
        }
        return isKey.orElse(false);
    }

    /// Empty as long as the service has not said it either way.
    private Optional<Boolean> probe() throws InterruptedException {
        try {
            withKey.get(ANY_MODEL);
            return Optional.of(true);
        } catch (FailureException refused) {
            boolean told =
                    refused.failure() instanceof Failure.Unauthenticated
                            || refused.failure() instanceof Failure.Forbidden
                            || refused.failure() instanceof Failure.Invalid;
            return told ? Optional.of(false) : Optional.empty();
        }
    }
}
