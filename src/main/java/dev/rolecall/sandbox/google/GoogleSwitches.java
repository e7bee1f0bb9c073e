package dev.rolecall.sandbox.google;

import java.time.Duration;
import java.util.Optional;

/// How the sign-in double behaves; may be changed while the sandbox runs.
public final class GoogleSwitches {
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private volatile Duration accessTokenLife = USUAL_LIFE;
    private volatile Duration clockAhead = Duration.ZERO;
    private volatile boolean refreshTokensGiven = true;
    private volatile boolean retrieverTickedOff;
    private volatile Optional<ConsentAnswer> answerAtOnce = Optional.empty();

    /// Tokens live an hour, and a person answers the consent page.
    public GoogleSwitches() {}

    /// How long access tokens live; whole seconds are told (FACTS 2.1).
    public GoogleSwitches accessTokenLife(Duration life) {
        accessTokenLife = life;
        return this;
    }

    /// How far the server's clock is ahead of this machine's; negative if behind. Assertions of
    /// service accounts are checked by it.
    public GoogleSwitches clockAhead(Duration ahead) {
        clockAhead = ahead;
        return this;
    }

    /// Whether a consent gives a refresh token at all.
    public GoogleSwitches refreshTokensGiven(boolean given) {
        refreshTokensGiven = given;
        return this;
    }

    /// Whether the person ticks off the access-list scope on the consent page and allows the rest.
    public GoogleSwitches retrieverTickedOff(boolean tickedOff) {
        retrieverTickedOff = tickedOff;
        return this;
    }

    /// Whether the consent page answers by itself, for tests and demonstrations without a browser.
    public GoogleSwitches answerAtOnce(Optional<ConsentAnswer> answer) {
        answerAtOnce = answer;
        return this;
    }

    Duration accessTokenLife() {
        return accessTokenLife;
    }

    Duration clockAhead() {
        return clockAhead;
    }

    boolean refreshTokensGiven() {
        return refreshTokensGiven;
    }

    boolean retrieverTickedOff() {
        return retrieverTickedOff;
    }

    Optional<ConsentAnswer> answerAtOnce() {
        return answerAtOnce;
    }
}
