package dev.rolecall.credential;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;

/// All credentials that may have a secret in memory, those of a test of a connection included, so
/// that each is reached when secrets are to be forgotten. It keeps none of them alive.
final class SecretsAtHand {
    private final Map<Credential, AccountId> holders = new WeakHashMap<>();

    synchronized Credential watch(AccountId account, Credential credential) {
        holders.put(credential, account);
        return credential;
    }

    void forget(AccountId account) {
        of(account::equals).forEach(Credential::forget);
    }

    void forgetAll() {
        of(_ -> true).forEach(Credential::forget);
    }

    private synchronized List<Credential> of(Predicate<AccountId> wanted) {
        List<Credential> found = new ArrayList<>();
        holders.forEach((credential, account) -> {
            if (wanted.test(account)) {
                found.add(credential);
            }
        });
        return found;
    }
}
