package dev.rolecall.app;

import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.NewAccount;
import java.util.List;
import java.util.Optional;

/// Opens the embedded sandbox when somebody wants to look around in it, and closes it at the end.
final class SandboxHouse implements AutoCloseable {
    private final Operations operations;
    private final AccountsModel accounts;
    private Optional<DemoSandbox> open = Optional.empty();
    private boolean closed;

    SandboxHouse(Operations operations, AccountsModel accounts) {
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
        return sandbox;
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.ifPresent(DemoSandbox::close);
    }
}
