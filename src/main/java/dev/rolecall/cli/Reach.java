package dev.rolecall.cli;

import dev.rolecall.network.Network;
import dev.rolecall.provider.Provider;
import java.util.List;

/// What commands reach beyond themselves. Opening it reads files and gets the network ready.
///
/// @param providers the services that can be named, with the way to them
/// @param network the way itself
/// @param accounts opens what is kept
public record Reach(List<Provider> providers, Network network, AccountDoor accounts) {
    public Reach {
        providers = List.copyOf(providers);
    }
}
