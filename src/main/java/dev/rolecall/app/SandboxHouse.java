package dev.rolecall.app;

import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.policy.PolicyWrites;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.NewAccount;
import java.util.List;
import java.util.Optional;

/// Opens the embedded sandbox when somebody wants to look around in it, and closes it at the end.
final class SandboxHouse implements AutoCloseable {
    private final Operations operations;
    private final AccountsModel accounts;
    private final PolicyWrites writes;
    private Optional<DemoSandbox> open = Optional.empty();
    private boolean closed;

    /// @param writes lets changes pass to the sandbox in any case
    SandboxHouse(Operations operations, AccountsModel accounts, PolicyWrites writes) {
        this.writes = writes;
        this.operations = operations;
        this.accounts = accounts;
    }

    /// Starts the sandbox in the background and adds its three accounts; once is enough.
    void explore() {
        operations.quietly(
                "sandbox",
                _ -> start().accounts(),
                outcome -> {
                    if (outcome
                            instanceof
                            Outcome.Succeeded<List<NewAccount>>(List<NewAccount> found)) {
                        found.stream().filter(this::isNew).forEach(accounts::add);
                    }
                });
    }

    /// The accounts of the sandbox, if it was opened.
    synchronized List<NewAccount> accounts() {
        return open.map(DemoSandbox::accounts).orElse(List.of());
    }

    private boolean isNew(NewAccount wanted) {
        return accounts.accounts().stream()
                .noneMatch(known -> known.account().base().equals(wanted.base()));
    }

    private synchronized DemoSandbox start() throws InterruptedException {
        if (closed) {
            throw new InterruptedException("The program is ending");
        }
        DemoSandbox sandbox = open.orElseGet(DemoSandbox::start);
        open = Optional.of(sandbox);
        sandbox.accounts().stream().map(NewAccount::base).forEach(writes::runsHere);
        return sandbox;
    }

    @Override
    public synchronized void close() {
        closed = true;
        accounts().stream().map(NewAccount::base).forEach(writes::ended);
        open.ifPresent(DemoSandbox::close);
    }
}
