package dev.rolecall.signin;

import dev.rolecall.domain.FailureException;
import java.util.Optional;
import java.util.function.Supplier;

/// Tokens whose source is put together when the first one is wanted, so that Google's library stays
/// out of the program's start.
final class LazyTokens implements TokenSource {
    private final Supplier<TokenSource> made;
    private Optional<TokenSource> source = Optional.empty();

    LazyTokens(Supplier<TokenSource> made) {
        this.made = made;
    }

    @Override
    public Given next() throws FailureException, InterruptedException {
        return source().next();
    }

    private synchronized TokenSource source() {
        TokenSource present = source.orElseGet(made);
        source = Optional.of(present);
        return present;
    }
}
