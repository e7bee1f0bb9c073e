package dev.rolecall.app;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.http.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// The sandbox's Mistral, which carries out some changes and keeps all that come after them waiting
/// until it is told to go on; asked afterwards, it says what is true.
final class BusyService {
    private final Sandbox sandbox;
    private final int soon;
    private final AtomicInteger arrived = new AtomicInteger();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    /// @param soon how many changes are carried out at once
    BusyService(Sandbox sandbox, int soon) {
        this.sandbox = sandbox;
        this.soon = soon;
        sandbox.faults().always(Faults.call("PUT", "/share")).first(this::hold);
    }

    private void hold() {
        if (arrived.incrementAndGet() > soon) {
            try {
                mayGoOn.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// How many changes wait, or have waited.
    int held() {
        return Math.max(0, arrived.get() - soon);
    }

    void goOn() {
        mayGoOn.countDown();
    }

    /// The identifiers of the resources on which the service has each of `changes`.
    Set<String> changed(List<Change> changes) throws InterruptedException {
        Connection connection = MistralLookedAt.in(sandbox);
        Set<String> found = new HashSet<>();
        for (Change change : changes) {
            for (Reading reading :
                    connection.read(List.of(Resource.named(change.resource(), "")))) {
                if (reading instanceof Reading.Read read
                        && read.access().grants().stream().anyMatch(grant -> is(grant, change))) {
                    found.add(change.resource().id());
                }
            }
        }
        return found;
    }

    private static boolean is(Grant grant, Change change) {
        return grant.principal().id().equals(change.principal().id())
                && change.after().stream()
                        .anyMatch(role -> role.word().equals(grant.role().word()));
    }
}
