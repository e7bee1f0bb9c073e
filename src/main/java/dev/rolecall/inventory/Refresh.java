package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// One reading of everything of an account, or of some lists, as the inventory hears of it.
/// Whatever comes after the account was removed, opened anew or begun to be read once more is
/// dropped, but for lists that somebody asked for. Safe to use from many threads.
final class Refresh implements AutoCloseable {
    private final Inventory inventory;
    private final Account account;
    private final Optional<AccountInventory> before;

    /// The account of which another refresh has begun meanwhile; guarded by the inventory.
    private Optional<LiveAccount> replacedIn = Optional.empty();

    /// @param before what is known as it begins
    Refresh(Inventory inventory, Account account, Optional<AccountInventory> before) {
        this.inventory = inventory;
        this.account = account;
        this.before = before;
    }

    Optional<AccountInventory> before() {
        return before;
    }

    /// The listing of `kind` begins; until it is complete nothing is taken for vanished.
    void listing(ResourceKind kind) {
        tell(live -> live.listing(kind, Listing.UNDERWAY));
    }

    void listed(List<Resource> page) {
        tell(live -> page.forEach(live::listed));
    }

    /// The listing of `kind` broke off; what is known beyond what was `seen` is kept and marked.
    void listingFailed(ResourceKind kind, Failure failure, Set<ResourceRef> seen) {
        tell(live -> {
            live.listing(kind, new Listing.Failed(failure));
            live.notListed(kind, failure, seen);
        });
    }

    /// All resources of `kind` were listed; those that are not among `seen` have vanished.
    void listingComplete(ResourceKind kind, Set<ResourceRef> seen) {
        tell(live -> {
            live.listing(kind, Listing.COMPLETE);
            live.keepOnly(kind, seen);
        });
    }

    void read(Reading reading) {
        tell(live -> {
            live.read(reading);
            inventory.saw(reading);
        });
    }

    /// A list that somebody asked for by itself. It is not lost when everything begins to be read
    /// meanwhile, which may be stopped before it comes to that list.
    void readAskedFor(Reading reading) {
        inventory.update(
                account.id(),
                live -> {
                    if (live.isReadBy(this)) {
                        live.read(reading);
                        inventory.saw(reading);
                    } else if (replacedIn.filter(live::equals).isPresent()) {
                        live.toldOf(reading);
                        inventory.saw(reading);
                    }
                });
    }

    /// Another refresh of `live` has begun.
    void replacedIn(LiveAccount live) {
        replacedIn = Optional.of(live);
    }

    private void tell(Consumer<LiveAccount> change) {
        inventory.update(
                account.id(),
                live -> {
                    if (live.isReadBy(this)) {
                        change.accept(live);
                    }
                });
    }

    /// However it ended; what it held aside waits for somebody to decide.
    @Override
    public void close() {
        tell(LiveAccount::end);
    }
}
