package dev.rolecall.signin;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Errand;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// Takes a consent back at the server that gave it. Google's library would always ask Google's own.
final class SignOut {
    private final Errand errand;

    SignOut(Errand errand) {
        this.errand = errand;
    }

    void revoke(URI address, Secret token) throws FailureException, InterruptedException {
        String form = "token=" + URLEncoder.encode(token.reveal(), StandardCharsets.UTF_8);
        Answer answer =
                errand.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        boolean over =
                answer.status() == 400
                        && answer.json()
                                .map(json -> json.path("error").asString(""))
                                .filter("invalid_token"::equals)
                                .isPresent();
        if (!answer.succeeded() && !over) {
            throw new FailureException(new Failure.Unexpected(answer.status(), ""));
        }
    }
}
