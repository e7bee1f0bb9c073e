package dev.rolecall.secret;

import java.util.Optional;

/// The native way where there is one that agrees with Java's, else Java's own. Which it is is found
/// out when first needed, because most starts need no passphrase.
final class QuickestStretching implements Stretching {
    private final Stretching java = new JavaStretching();
    private Optional<Stretching> chosen = Optional.empty();

    @Override
    public byte[] stretch(byte[] passphrase, byte[] salt, int rounds) {
        return chosen().stretch(passphrase, salt, rounds);
    }

    private synchronized Stretching chosen() {
        Stretching found = chosen.or(() -> NativeStretching.like(java)).orElse(java);
        chosen = Optional.of(found);
        return found;
    }
}
