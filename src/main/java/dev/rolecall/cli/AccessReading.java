package dev.rolecall.cli;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Connection;
import dev.rolecall.words.FailureWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads access lists for the command line and tells the person what could not be read.
final class AccessReading {
    private final Connection connection;
    private final Terminal terminal;
    private final Inventory inventory = new Inventory();
    private final List<Failure> failures = new ArrayList<>();
    private boolean partial;

    AccessReading(Connection connection, Terminal terminal) {
        this.connection = connection;
        this.terminal = terminal;
        inventory.begin(connection.account());
    }

    /// Everything of these kinds.
    void kinds(List<ResourceKind> kinds) throws InterruptedException {
        try {
            new Sync().ofKinds(connection, inventory, kinds).run(new Unwatched());
        } catch (FailureException nothingListed) {
            // The inventory knows it kind by kind, and that is what is told.
            failures.add(nothingListed.failure());
        }
        tellWhatIsMissing();
    }

    /// These resources, whichever of `kinds` they are.
    void resources(List<String> ids, List<ResourceKind> kinds) throws InterruptedException {
        List<Resource> found = new ArrayList<>();
        for (String id : ids) {
            found.addAll(resources(id, kinds));
        }
        try {
            new Sync().of(connection, inventory, found).run(new Unwatched());
        } catch (FailureException stopped) {
            failures.add(stopped.failure());
        }
        tellWhatIsMissing();
    }

    /// An identifier of which nobody said the kind is looked for among all of them; services answer
    /// "no such thing" and "not yours" alike, so the failures count only if no kind has it.
    private List<Resource> resources(String id, List<ResourceKind> kinds)
            throws InterruptedException {
        List<Resource> found = new ArrayList<>();
        List<Failure> refused = new ArrayList<>();
        for (ResourceKind kind : kinds) {
            try {
                found.add(connection.resource(kind, id));
            } catch (FailureException failed) {
                refused.add(failed.failure());
            }
        }
        if (found.isEmpty()) {
            Failure failure = mostTelling(refused);
            failures.add(failure);
            terminal.tell(
                    Message.of(
                            "cli.access.notFound",
                            KindOptions.list(kinds),
                            id,
                            FailureWords.line(failure)));
        }
        return found;
    }

    private static Failure mostTelling(List<Failure> refused) {
        Comparator<Failure> notFoundLast =
                Comparator.comparing(failure -> failure instanceof Failure.NotFound);
        return refused.stream().min(notFoundLast).orElseThrow();
    }

    private void tellWhatIsMissing() {
        AccountTruth truth = inventory.snapshot().truth(connection.account().id()).orElseThrow();
        truth.listingFailures()
                .forEach((kind, failure) -> {
                    failures.add(failure);
                    terminal.tell(
                            Message.of(
                                    isListed(kind)
                                            ? "cli.access.notListed"
                                            : "cli.access.nothingListed",
                                    kind.word(),
                                    FailureWords.line(failure)));
                });
        for (AccountTruth.Missed missed : truth.missed()) {
            failures.add(missed.failure());
            tell("cli.access.notRead", missed.resource(), FailureWords.line(missed.failure()));
        }
        entries().forEach(this::tellIfPartial);
    }

    private boolean isListed(ResourceKind kind) {
        return entries().stream().anyMatch(entry -> entry.resource().ref().kind().equals(kind));
    }

    private void tellIfPartial(ResourceEntry entry) {
        Optional<Completeness> completeness = entry.access().list().map(AccessList::completeness);
        if (completeness.isPresent()
                && completeness.get() instanceof Completeness.Partial(Message reason)) {
            partial = true;
            tell("cli.access.partial", entry.resource(), reason);
        }
    }

    private void tell(String key, Resource resource, Message why) {
        terminal.tell(
                Message.of(
                        key,
                        resource.ref().kind().word(),
                        resource.name(),
                        resource.ref().id(),
                        why));
    }

    /// One row a grant; kinds in the service's order, resources as they were listed.
    List<AccessRow> rows() {
        String provider = connection.account().provider().value();
        List<AccessRow> rows = new ArrayList<>();
        for (ResourceEntry entry : entries()) {
            entry.access()
                    .list()
                    .ifPresent(list ->
                            list.grants()
                                    .forEach(grant ->
                                            rows.add(
                                                    AccessRow.of(
                                                            provider,
                                                            entry.resource(),
                                                            grant,
                                                            terminal))));
        }
        return rows;
    }

    private List<ResourceEntry> entries() {
        List<ResourceKind> order =
                connection.descriptor().kinds().stream().map(kind -> kind.kind()).toList();
        return inventory.snapshot().entries().stream()
                .sorted(
                        Comparator.comparingInt(
                                entry -> order.indexOf(entry.resource().ref().kind())))
                .toList();
    }

    ExitCode code() {
        int read =
                inventory
                        .snapshot()
                        .truth(connection.account().id())
                        .map(AccountTruth::read)
                        .orElse(0);
        ExitCode code = ExitCode.of(failures, read);
        return code == ExitCode.WELL && partial ? ExitCode.NOT_ALL_WELL : code;
    }
}
