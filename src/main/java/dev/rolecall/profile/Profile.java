package dev.rolecall.profile;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import java.util.Optional;

/// One account as a person keeps it.
///
/// @param source where its credential comes from; never the credential itself
/// @param group the heading it stands under; absent for none
/// @param enabled whether it is opened at all
public record Profile(
        Account account,
        CredentialSource source,
        Optional<String> group,
        Colour colour,
        boolean enabled) {

    public AccountId id() {
        return account.id();
    }

    /// The same with another identifier and name: another account that is set up alike.
    public Profile as(AccountId id, String name) {
        return new Profile(
                new Account(id, account.provider(), name, account.base(), account.environment()),
                source,
                group,
                colour,
                enabled);
    }

    public Profile enabled(boolean now) {
        return new Profile(account, source, group, colour, now);
    }

    public Profile in(Optional<String> other) {
        return new Profile(account, source, other, colour, enabled);
    }
}
