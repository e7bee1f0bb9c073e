package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.world.Person;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The access tokens the sign-in double has issued, for the doubles of the services that take them.
public final class AccessTokens {
    private static final int RANDOM_BYTES = 20;

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /// Whom an access token stands for.
    ///
    /// @param account the e-mail address of the account, which may be a service account's
    /// @param person who that is at the invented company
    /// @param consent the refresh token it was issued for, empty for service accounts
    public record Issued(
            String account,
            Person person,
            Set<String> scopes,
            Instant ends,
            Optional<String> consent) {
        public Issued {
            scopes = Set.copyOf(scopes);
        }

        /// Whether it is over.
        public boolean ended() {
            return !Instant.now().isBefore(ends);
        }
    }

    /// What is known of a token.
    public Optional<Issued> find(String token) {
        return Optional.ofNullable(issued.get(token));
    }

    String issue(
            String account,
            Person person,
            Set<String> scopes,
            Duration life,
            Optional<String> consent) {
        String token = fresh("sandbox-google-access-");
        issued.put(token, new Issued(account, person, scopes, Instant.now().plus(life), consent));
        return token;
    }

    /// Ends every token issued so far.
    void endAll() {
        issued.replaceAll((_, token) ->
                new Issued(
                        token.account(),
                        token.person(),
                        token.scopes(),
                        Instant.EPOCH,
                        token.consent()));
    }

    /// Forgets what was issued for a consent that was taken back.
    void forget(String consent) {
        issued.values().removeIf(token -> token.consent().filter(consent::equals).isPresent());
    }

    /// An unguessable word that begins with `prefix`.
    String fresh(String prefix) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
