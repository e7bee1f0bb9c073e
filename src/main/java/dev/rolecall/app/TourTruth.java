package dev.rolecall.app;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.ui.workspace.NewAccount;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Asks the services themselves, over connections of its own, what is true now; nothing the window
/// has read or staged goes into the answer.
final class TourTruth {
    private final List<Provider> providers = Providers.all(new Transport());
    private final List<NewAccount> accounts;

    /// @param accounts the accounts of the sandbox
    TourTruth(List<NewAccount> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /// The role word the principal of `stop` has now, as the service says it.
    Optional<String> role(TourStop stop, String accountName)
            throws InterruptedException, FailureException, TourFailed {
        Connection connection = connect(stop, accountName);
        Resource resource = connection.resource(stop.resource().kind(), stop.resource().id());
        Reading reading = connection.read(List.of(resource)).getFirst();
        return switch (reading) {
            case Reading.NotRead(_, Failure failure) -> throw new FailureException(failure);
            case Reading.Read(AccessList list) ->
                    list.of(stop.principal()).map(Grant::role).map(Role::word);
        };
    }

    private Connection connect(TourStop stop, String accountName) throws TourFailed {
        NewAccount wanted =
                accounts.stream()
                        .filter(account -> account.name().equals(accountName))
                        .findFirst()
                        .orElseThrow(() -> new TourFailed(accountName));
        Provider provider =
                providers.stream()
                        .filter(each -> each.descriptor().id().equals(wanted.provider()))
                        .findFirst()
                        .orElseThrow(() -> new TourFailed(accountName));
        Account account =
                new Account(
                        stop.resource().account(),
                        wanted.provider(),
                        wanted.name(),
                        wanted.base(),
                        wanted.environment());
        return provider.connect(
                account,
                Credential.of(wanted.credential()),
                new WriteLock(wanted.name(), Clock.systemUTC()));
    }
}
