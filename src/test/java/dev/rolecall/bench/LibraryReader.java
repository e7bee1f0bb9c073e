package dev.rolecall.bench;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.Transport;
import dev.rolecall.http.WriteRule;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.LightThreads;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.testing.SandboxProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the libraries of a [MeasuredSandbox], as the console does and as a plain loop would.
final class LibraryReader implements AutoCloseable {
    /// One library is shared with nobody, and so is not listed.
    private static final int UNSEEN = 1;

    /// What every call takes at the other end, in milliseconds.
    static final int LATENCY = 40;

    private static final Transport TRANSPORT =
            new Transport(Gateway.plain(), WriteRule.NONE, LightThreads.named("http"));

    private final SandboxProgram sandbox;
    private final Connection connection;

    private LibraryReader(SandboxProgram sandbox) {
        this.sandbox = sandbox;
        SandboxProgram.Entrance entrance = sandbox.entrances().getFirst();
        Account account =
                new Account(
                        new AccountId("bench"),
                        new MistralProvider(TRANSPORT).descriptor().id(),
                        "Bench",
                        entrance.base(),
                        Environment.SANDBOX);
        connection =
                new MistralProvider(TRANSPORT)
                        .connect(
                                account,
                                Credential.of(new Secret(entrance.token())),
                                WriteLock.open("Bench"));
    }

    /// Starts a service with so many libraries.
    static LibraryReader of(int libraries, Path folder) throws IOException, InterruptedException {
        return new LibraryReader(
                SandboxProgram.startEqual(
                        MeasuredSandbox.class,
                        folder,
                        String.valueOf(libraries + UNSEEN),
                        String.valueOf(LATENCY)));
    }

    /// Tells the service what to do and returns what it saw so far.
    Witness ask(String line) throws IOException, InterruptedException {
        return Witness.read(sandbox.ask(line));
    }

    /// One reading of everything.
    ///
    /// @param processor milliseconds of processor time at this end
    /// @param seen what the service saw meanwhile, its processor time included
    record Outcome(AccountTruth truth, double millis, long processor, Witness seen) {
        /// Why libraries were not read that could have been.
        List<Failure> lost() {
            return truth.missed().stream()
                    .map(AccountTruth.Missed::failure)
                    .filter(failure -> !(failure instanceof Failure.Forbidden))
                    .toList();
        }

        /// Time to the ideal: calls times latency, divided by the most calls in flight.
        double ratio() {
            return millis * seen.most() / ((double) seen.calls() * LATENCY);
        }

        /// The same if the latency is what the service really took, on average.
        double ratioToService() {
            return millis * seen.most() / (seen.calls() * seen.took() / 1_000.0);
        }

        /// Microseconds of processor time a call, at this end.
        double processorHere() {
            return Math.rint(1_000.0 * processor / seen.calls());
        }

        /// Microseconds of processor time a call, at the service's end.
        double processorThere() {
            return Math.rint(1_000.0 * seen.processor() / seen.calls());
        }
    }

    /// Reads everything into an empty inventory.
    Outcome readAll() throws IOException, FailureException, InterruptedException {
        Inventory inventory = new Inventory();
        Witness before = ask("clear");
        long processor = Witness.processorMillis();
        long begun = System.nanoTime();
        new Sync().of(connection, inventory).run(new Unwatched());
        double millis = (System.nanoTime() - begun) / 1e6;
        long spent = Witness.processorMillis() - processor;
        Witness after = ask("tell");
        return new Outcome(
                inventory.snapshot().truth(connection.account().id()).orElseThrow(),
                millis,
                spent,
                new Witness(
                        after.calls(),
                        after.most(),
                        after.refused(),
                        after.failed(),
                        after.processor() - before.processor(),
                        after.took()));
    }

    /// All libraries as listed, without their access lists.
    List<Resource> list() throws FailureException, InterruptedException {
        List<Resource> all = new ArrayList<>();
        ResourceKind kind = connection.descriptor().kinds().getFirst().kind();
        connection.resources(kind, all::addAll);
        return all;
    }

    /// Milliseconds that reading the access lists of these takes, one after the other.
    double plainLoop(List<Resource> resources) throws InterruptedException {
        long begun = System.nanoTime();
        for (Resource resource : resources) {
            connection.read(List.of(resource));
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
