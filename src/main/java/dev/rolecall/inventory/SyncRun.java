package dev.rolecall.inventory;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.FanOut;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.Progress;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Reading;
import dev.rolecall.words.FailureWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// One reading of one account, from listing to the last access list.
final class SyncRun {
    /// As many as a connection ever lets through at once, and the listings. More would only stand
    /// in its queue, before the next page of a listing and before what a person asks for.
    private static final int AT_ONCE = 40;

    private final Connection connection;
    private final Inventory inventory;
    private final Progress progress;
    private final AccountId account;
    private final SyncTally tally;
    private final Map<ResourceKind, Failure> listingFailures = new ConcurrentHashMap<>();
    private volatile Optional<Failure> rejected = Optional.empty();

    SyncRun(Connection connection, Inventory inventory, Progress progress) {
        this.connection = connection;
        this.inventory = inventory;
        this.progress = progress;
        this.account = connection.account().id();
        this.tally = new SyncTally(progress);
    }

    /// @param since lists that were read then or later are not read again
    SyncResult everything(Instant since, Instant now)
            throws FailureException, InterruptedException {
        return kinds(
                connection.descriptor().kinds().stream().map(KindDescriptor::kind).toList(),
                since,
                now);
    }

    SyncResult kinds(List<ResourceKind> kinds, Instant since, Instant now)
            throws FailureException, InterruptedException {
        progress.doing(Message.of("inventory.listing"));
        try (Refresh refresh = inventory.refresh(connection.account());
                FanOut tasks = new FanOut(AT_ONCE)) {
            Freshness freshness = new Freshness(refresh.before(), since, now);
            for (ResourceKind kind : kinds) {
                refresh.listing(kind);
                KindListing listing =
                        new KindListing(
                                connection,
                                refresh,
                                freshness,
                                tally,
                                progress,
                                batch -> tasks.fork(() -> read(batch, refresh::read)));
                tasks.fork(() -> list(kind, listing, refresh));
            }
            tasks.join();
        }
        if (tally.listed() == 0 && listingFailures.size() == kinds.size()) {
            throw new FailureException(worst(kinds));
        }
        return result();
    }

    SyncResult some(List<Resource> resources) throws FailureException, InterruptedException {
        inventory.listed(account, resources);
        progress.doing(Message.of("inventory.reading"));
        Optional<Refresh> refresh = inventory.refreshOfSome(connection.account());
        Consumer<Reading> found =
                refresh.<Consumer<Reading>>map(watched -> watched::readAskedFor)
                        .orElse(inventory::read);
        try (FanOut tasks = new FanOut(AT_ONCE)) {
            tally.listed(resources.size());
            connection.batches(resources).forEach(batch -> tasks.fork(() -> read(batch, found)));
            tasks.join();
        } finally {
            refresh.ifPresent(Refresh::close);
        }
        return result();
    }

    private void list(ResourceKind kind, KindListing listing, Refresh refresh)
            throws InterruptedException {
        try {
            listing.run(kind);
            progress.doing(tally.doing());
        } catch (FailureException failed) {
            listingFailures.put(kind, failed.failure());
            refresh.listingFailed(kind, failed.failure(), listing.seen());
            tally.listingFailed();
        }
    }

    private void read(List<Resource> batch, Consumer<Reading> found) throws InterruptedException {
        progress.pausePoint();
        connection.pace().waitingUntil().ifPresent(progress::waiting);
        List<Reading> readings = readings(batch);
        for (int index = 0; index < readings.size(); index++) {
            Reading reading = readings.get(index);
            found.accept(reading);
            tally.read(reading);
            tell(batch.get(index), reading);
            if (reading instanceof Reading.NotRead not && not.failure().concernsCredential()) {
                rejected = Optional.of(not.failure());
            }
        }
    }

    /// Only what could not be read is a row of the operation: of the rest its count is enough.
    private void tell(Resource resource, Reading reading) {
        if (reading instanceof Reading.NotRead(_, Failure why)) {
            progress.item(
                    new OperationItem(
                            resource.ref().kind() + " " + resource.ref().id(),
                            Message.of("inventory.readOne"),
                            Message.verbatim(resource.name()),
                            OperationItem.ItemState.FAILED,
                            1,
                            Optional.of(FailureWords.line(why)),
                            Optional.empty()));
        }
    }

    /// Once the credential was rejected nothing more is asked: a thousand further rejections would
    /// only get it blocked. What was not asked is not read, for that reason.
    private List<Reading> readings(List<Resource> batch) throws InterruptedException {
        Optional<Failure> why = rejected;
        return why.isEmpty()
                ? connection.read(batch)
                : batch.stream()
                        .<Reading>map(resource -> new Reading.NotRead(resource.ref(), why.get()))
                        .toList();
    }

    /// A rejected credential explains every other failure, so it is the one to tell.
    private Failure worst(List<ResourceKind> kinds) {
        List<Failure> failures = kinds.stream().map(listingFailures::get).toList();
        return failures.stream()
                .filter(Failure::concernsCredential)
                .findFirst()
                .orElse(failures.getFirst());
    }

    private SyncResult result() {
        return new SyncResult(
                account,
                tally.listed(),
                tally.read(),
                tally.fresh(),
                tally.notRead(),
                listingFailures);
    }
}
