package dev.rolecall.apply;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.ResourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A step of an earlier run that was sent, or about to be, and whose outcome nobody knows.
///
/// @param run the run it belonged to, as the journal names it
/// @param step its name within that run
/// @param accountName what the account was called then
/// @param before the role word before; absent if there was no access
/// @param after the role word wanted; absent if access was to end
/// @param at when it was about to be sent
public record UnknownStep(
        String run,
        String step,
        ProviderId provider,
        URI address,
        String accountName,
        ResourceKind kind,
        String resourceId,
        Principal principal,
        Optional<String> before,
        Optional<String> after,
        Instant at) {

    /// Whether `account` reaches what this step was sent to; accounts are told apart by service and
    /// base address, because they get new identifiers at every start.
    public boolean belongsTo(Account account) {
        return provider.equals(account.provider()) && address.equals(account.base());
    }
}
