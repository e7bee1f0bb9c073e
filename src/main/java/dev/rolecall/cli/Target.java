package dev.rolecall.cli;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import java.util.List;

/// The account a command talks to, as its options name it.
record Target(Provider provider, Account account, Credential credential) {

    /// A connection that lets writes pass: who types a command asks for them.
    Connection connect() {
        return provider.connect(account, credential, WriteLock.open(account.name()));
    }

    Descriptor descriptor() {
        return provider.descriptor();
    }

    List<ResourceKind> kinds() {
        return descriptor().kinds().stream().map(KindDescriptor::kind).toList();
    }
}
