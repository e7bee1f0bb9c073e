package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.world.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What people have allowed: codes that wait to be exchanged, and the refresh tokens given for
/// them.
final class Consents {
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Consent> consents = new ConcurrentHashMap<>();
    private final AccessTokens tokens;

    Consents(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /// A code on its way back to the program.
    record Code(AuthorizationRequest request, Person person, Set<String> scopes, Instant ends) {}

    /// What a refresh token stands for.
    record Consent(Person person, Set<String> scopes) {}

    String code(AuthorizationRequest request, Person person, Set<String> scopes) {
        String code = tokens.fresh("sandbox-google-code-");
        codes.put(code, new Code(request, person, scopes, Instant.now().plus(CODE_LIFE)));
        return code;
    }

    /// Takes a code, which works once.
    Optional<Code> take(String code) {
        return Optional.ofNullable(codes.remove(code))
                .filter(taken -> Instant.now().isBefore(taken.ends()));
    }

    String refreshToken(Person person, Set<String> scopes) {
        String token = tokens.fresh("sandbox-google-refresh-");
        consents.put(token, new Consent(person, scopes));
        return token;
    }

    Optional<Consent> find(String refreshToken) {
        return Optional.ofNullable(consents.get(refreshToken));
    }

    /// Takes a consent back, found by its refresh token or by an access token made from it.
    boolean revoke(String token) {
        String refreshToken =
                tokens.find(token).flatMap(AccessTokens.Issued::consent).orElse(token);
        tokens.forget(refreshToken);
        return consents.remove(refreshToken) != null;
    }

    void revokeAll() {
        Set.copyOf(consents.keySet()).forEach(this::revoke);
    }

    /// Lets every refresh token run out; access tokens live on.
    void expireAll() {
        consents.clear();
    }
}
