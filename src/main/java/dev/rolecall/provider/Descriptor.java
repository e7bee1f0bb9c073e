package dev.rolecall.provider;

import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import java.time.Duration;
import java.util.List;

/// A service described as data: everything a screen needs to show it, so that no screen knows it.
///
/// @param name what people call the service
/// @param glyph one letter, our own mark for it
/// @param credentialHint which credential it takes, for the form that asks for one
/// @param addresses the public base addresses, the usual one first (FACTS section 0)
/// @param kinds the kinds of resources it shares, in the order they are read
/// @param writesAppearWithin how long an accepted write may stay invisible to reads; zero if not at
///   all
/// @param googleSignIn whether people sign in to it with Google (FACTS 2.1)
public record Descriptor(
        ProviderId id,
        Message name,
        String glyph,
        Message credentialHint,
        List<BaseAddress> addresses,
        List<KindDescriptor> kinds,
        Duration writesAppearWithin,
        boolean googleSignIn) {

    public Descriptor {
        addresses = List.copyOf(addresses);
        kinds = List.copyOf(kinds);
    }

    /// A service that takes keys and tokens alone.
    public Descriptor(
            ProviderId id,
            Message name,
            String glyph,
            Message credentialHint,
            List<BaseAddress> addresses,
            List<KindDescriptor> kinds,
            Duration writesAppearWithin) {
        this(id, name, glyph, credentialHint, addresses, kinds, writesAppearWithin, false);
    }

    /// The description of `kind`.
    ///
    /// @throws IllegalArgumentException if this service has no such kind
    public KindDescriptor kind(ResourceKind kind) {
        return kinds.stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no " + kind));
    }
}
