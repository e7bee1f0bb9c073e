package dev.rolecall.ui.accounts;

import dev.rolecall.domain.ProviderId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Descriptor;
import java.util.List;

/// A service as the form offers it.
///
/// @param hint which credential it takes
/// @param addresses its public addresses, the usual one first
/// @param credentials the ways its credential can be come by
public record ServiceChoice(
        ProviderId id,
        String glyph,
        String name,
        String hint,
        List<AddressChoice> addresses,
        List<CredentialKind> credentials) {
    public ServiceChoice {
        addresses = List.copyOf(addresses);
        credentials = List.copyOf(credentials);
    }

    static ServiceChoice of(Descriptor service, Messages messages) {
        return new ServiceChoice(
                service.id(),
                service.glyph(),
                messages.text(service.name()),
                messages.text(service.credentialHint()),
                service.addresses().stream()
                        .map(address ->
                                new AddressChoice(
                                        messages.text(address.name()),
                                        address.address().toString()))
                        .toList(),
                CredentialKind.offered(service.googleSignIn()));
    }

    /// A public address and what people call it.
    public record AddressChoice(String name, String address) {}
}
