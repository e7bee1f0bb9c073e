package dev.rolecall.signin;

import com.google.auth.oauth2.AccessToken;
import dev.rolecall.domain.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// An access token and its time.
///
/// @param renewFrom from when a new one is asked for while this one still works
record Token(Secret value, Instant renewFrom, Instant ends) {
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration UNTOLD = Duration.ofMinutes(10);

    /// A token that was given at `now`.
    static Token of(AccessToken given, Instant now) {
        Instant ends =
                Optional.ofNullable(given.getExpirationTime())
                        .map(Date::toInstant)
                        .orElseGet(() -> now.plus(UNTOLD));
        Duration quarter = Duration.between(now, ends).dividedBy(4);
        Duration ahead = quarter.compareTo(AHEAD) < 0 ? quarter : AHEAD;
        return new Token(new Secret(given.getTokenValue()), ends.minus(ahead), ends);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(renewFrom);
    }

    boolean works(Instant now) {
        return now.isBefore(ends);
    }
}
