package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One account of the inventory while it is being filled. As long as a refresh runs there are two
/// pictures of it: the one that is shown, and another to fall back on, or to be shown once somebody
/// has said that it is to be believed. Not thread-safe: guarded by the inventory.
final class LiveAccount {
    private GrantPool pool = new GrantPool();
    private Account account;
    private Picture shown = new Picture();
    private Optional<Picture> aside = Optional.empty();
    private Optional<LossWatch> watch = Optional.empty();
    private Optional<Refresh> refresh = Optional.empty();
    private Optional<AccountInventory> snapshot = Optional.empty();

    LiveAccount(Account account) {
        this.account = account;
    }

    void account(Account renewed) {
        account = renewed;
        changed();
    }

    /// One that is filled with what was known before, the entries as they are.
    static LiveAccount knowing(Account account, AccountInventory known) {
        LiveAccount filled = new LiveAccount(account);
        known.listings().forEach(filled.shown::listing);
        for (ResourceEntry entry : known.entries().values()) {
            entry.access().list().ifPresent(list -> list.grants().forEach(filled.pool::adopt));
            filled.shown.put(entry);
        }
        filled.pool.adopted();
        return filled;
    }

    /// Takes over what `filled` knows, which nobody else has; not if anything is known already.
    boolean restore(LiveAccount filled) {
        boolean untouched = shown.isEmpty();
        if (untouched) {
            shown = filled.shown;
            pool = filled.pool;
            changed();
        }
        return untouched;
    }

    /// Takes over what `filled` knows and this does not, though something was read before that
    /// could be had. What was read stays, unless much of what was known is gone with it ([Doubt]).
    void recall(LiveAccount filled) {
        Picture earlier = filled.shown;
        if (restore(filled)) {
            if (refresh.isPresent()) {
                // It has begun and found nothing yet.
                watch = Optional.of(new LossWatch(shown.copy(), LossPolicy.USUAL));
            }
            return;
        }
        List<ResourceEntry> gone = read().recall(earlier);
        if (aside.isPresent()) {
            shown.recall(earlier);
        } else {
            LossWatch losses = new LossWatch(earlier, LossPolicy.USUAL);
            gone.forEach(losses::gone);
            shown.entries()
                    .forEach(entry -> losses.read(entry.resource().ref(), entry.access(), shown));
            watch = Optional.of(losses);
            judge();
        }
        if (isAtRest()) {
            watch = Optional.empty();
        }
        changed();
    }

    /// From now on `next` reads everything of this account: one that ran before it is over, and
    /// what that held aside is dropped, because it is asked for again.
    void begin(Refresh next) {
        refresh.ifPresent(replaced -> replaced.replacedIn(this));
        refresh = Optional.of(next);
        aside = Optional.empty();
        watch =
                shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LossWatch(shown.copy(), LossPolicy.USUAL));
        changed();
    }

    /// Whether it is neither being read nor waits for a decision.
    boolean isAtRest() {
        return refresh.isEmpty() && aside.isEmpty();
    }

    boolean isReadBy(Refresh reading) {
        return refresh.filter(reading::equals).isPresent();
    }

    /// The refresh has ended; what it held aside waits for somebody to decide.
    void end() {
        refresh = Optional.empty();
        if (aside.isEmpty()) {
            watch = Optional.empty();
        }
        changed();
    }

    /// What was held aside is shown from now on; the rest of a refresh that still runs as well.
    void believe() {
        aside.ifPresent(read -> shown = read);
        aside = Optional.empty();
        watch = Optional.empty();
        changed();
    }

    /// What was held aside is dropped, and so is the rest of a refresh that still runs.
    void disbelieve() {
        if (aside.isPresent()) {
            aside = Optional.empty();
            watch = Optional.empty();
            refresh = Optional.empty();
            changed();
        }
    }

    /// The picture that a refresh works on.
    private Picture read() {
        return aside.orElse(shown);
    }

    void listing(ResourceKind kind, Listing listing) {
        read().listing(kind, listing);
        shown.listing(kind, listing);
        changed();
    }

    void listed(Resource resource) {
        read().listed(resource);
        changed();
    }

    /// What is known of resources that were not listed again, because of a failure, may be out of
    /// date.
    void notListed(ResourceKind kind, Failure why, Set<ResourceRef> seen) {
        read().markOutdated(kind, why, seen);
        changed();
    }

    void keepOnly(ResourceKind kind, Set<ResourceRef> seen) {
        List<ResourceEntry> gone = read().keepOnly(kind, seen);
        watch.ifPresent(losses -> gone.forEach(losses::gone));
        aside.ifPresent(_ -> gone.forEach(entry -> shown.forgive(entry.resource().ref())));
        judge();
        changed();
    }

    /// What a refresh read of one resource.
    void read(Reading reading) {
        AccessState now = after(read(), reading);
        read().access(reading.resource(), now);
        if (aside.isPresent() && now.failure().isEmpty()) {
            shown.forgive(reading.resource());
        }
        watch.ifPresent(losses -> losses.read(reading.resource(), now, read()));
        judge();
        changed();
    }

    /// A resource somebody asked for by itself: it is in sight whatever a refresh lists.
    void toldOf(Resource resource) {
        aside.filter(read -> read.find(resource.ref()).isPresent())
                .ifPresent(read -> read.listed(resource));
        shown.listed(resource);
        changed();
    }

    /// Access to `resource` is changed through `manager`, wherever it is known.
    void managed(ResourceRef resource, ResourceRef manager) {
        Stream.concat(Stream.of(shown), aside.stream())
                .forEach(picture ->
                        picture.find(resource)
                                .map(entry -> entry.resource().managedBy(manager))
                                .ifPresent(picture::listed));
        changed();
    }

    /// What was read of one resource for a reason of its own: it is the truth in both pictures, and
    /// whatever is gone from it is no surprise.
    void toldOf(Reading reading) {
        ResourceRef ref = reading.resource();
        read().access(ref, after(read(), reading));
        watch.ifPresent(losses -> losses.toldOf(ref, after(losses.before(), reading)));
        changed();
    }

    /// A reading of a resource that is not listed any more is dropped with what comes of this.
    private AccessState after(Picture picture, Reading reading) {
        return switch (reading) {
            case Reading.Read(AccessList list) ->
                    new AccessState.Known(pool.shared(reading.resource(), list));
            case Reading.NotRead(ResourceRef ref, Failure why) ->
                    new AccessState.NotRead(
                            why, picture.find(ref).flatMap(entry -> entry.access().list()));
        };
    }

    private void judge() {
        if (aside.isEmpty() && watch.filter(LossWatch::isDoubtful).isPresent()) {
            aside = Optional.of(shown);
            shown = watch.orElseThrow().before();
            aside.ifPresent(shown::forgive);
        }
    }

    private void changed() {
        snapshot = Optional.empty();
    }

    AccountInventory snapshot() {
        AccountInventory now = snapshot.orElseGet(this::picture);
        snapshot = Optional.of(now);
        return now;
    }

    private AccountInventory picture() {
        AccountInventory known = shown.of(account);
        return aside.isPresent() ? known.doubted(watch.orElseThrow().doubt()) : known;
    }
}
