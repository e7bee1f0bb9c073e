package dev.rolecall.ui.accounts;

import dev.rolecall.domain.ProviderId;
import java.util.List;

/// A service as the form offers it.
///
/// @param hint which credential it takes
/// @param addresses its public addresses, the usual one first
public record ServiceChoice(
        ProviderId id, String glyph, String name, String hint, List<AddressChoice> addresses) {
    public ServiceChoice {
        addresses = List.copyOf(addresses);
    }

    /// A public address and what people call it.
    public record AddressChoice(String name, String address) {}
}
