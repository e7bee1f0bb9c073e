package dev.rolecall.ui.review;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.StagingCounts;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ApplyModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is staged, the review of it while that is open, and the decision to send it.
public final class ReviewViewModel {
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final ApplyModel applying;
    private final ReadOnlyObjectWrapper<Optional<Review>> review =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<StagingCounts> staged;
    private final ReadOnlyObjectWrapper<List<String>> stagedIn =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty requestsShown = new SimpleBooleanProperty();
    private Predicate<Change> scope = _ -> true;
    private final StringProperty reason = new SimpleStringProperty("");

    public ReviewViewModel(
            AccountsModel accounts,
            InventoryModel inventory,
            StagingModel staging,
            ApplyModel applying) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.staging = staging;
        this.applying = applying;
        this.staged = new ReadOnlyObjectWrapper<>(staging.staging().get().counts());
        staging.staging().addListener(_ -> count());
        accounts.changes().addListener(_ -> renew());
    }

    /// How much is staged, for the bar.
    public ReadOnlyObjectProperty<StagingCounts> staged() {
        return staged.getReadOnlyProperty();
    }

    /// The names of the accounts something is staged on.
    public ReadOnlyObjectProperty<List<String>> stagedIn() {
        return stagedIn.getReadOnlyProperty();
    }

    /// The review while its sheet is open.
    public ReadOnlyObjectProperty<Optional<Review>> review() {
        return review.getReadOnlyProperty();
    }

    /// Whether the exact requests are shown under their lines.
    public BooleanProperty requestsShown() {
        return requestsShown;
    }

    /// The ticket or sentence kept in the journal.
    public StringProperty reason() {
        return reason;
    }

    /// Opens the sheet, unless nothing is staged.
    public void open() {
        if (!staging.staging().get().isEmpty()) {
            openOnly(_ -> true);
        }
    }

    /// Opens the sheet about those staged changes that are `wanted`, and about no others.
    public void openOnly(Predicate<Change> wanted) {
        scope = wanted;
        review.set(Optional.of(make()));
    }

    /// Opens the sheet with the exact requests shown.
    public void openWithRequests() {
        requestsShown.set(true);
        open();
    }

    public void close() {
        review.set(Optional.empty());
        requestsShown.set(false);
    }

    /// Unstages everything that is not on its way to a service.
    public void revertAll() {
        staging.revertAll();
    }

    /// How long writes would pass if somebody unlocked them.
    long unlockMinutes() {
        return accounts.unlockedFor().toMinutes();
    }

    /// Lets writes pass on every account the review names as locked.
    public void unlock() {
        review.get().ifPresent(open -> open.locked().keySet().forEach(accounts::unlock));
    }

    /// Sends what the sheet shows, in the background, and closes it. Does nothing a second time.
    public void apply() {
        Optional<Review> decided = review.get().filter(Review::sendable);
        if (decided.isPresent()) {
            String why = reason.get().strip();
            close();
            reason.set("");
            applying.apply(decided.get().plan(), why);
        }
    }

    private void renew() {
        if (review.get().isPresent()) {
            review.set(Optional.of(make()));
        }
    }

    private Review make() {
        Plan plan = applying.plan(scope);
        return new ReviewWords(this::account, this::resource, applying.requests(plan)).review(plan);
    }

    private OpenAccount account(ResourceRef ref) {
        return accounts.find(ref.account()).orElseThrow();
    }

    private Optional<Resource> resource(ResourceRef ref) {
        return inventory.snapshot().get().find(ref).map(ResourceEntry::resource);
    }

    private void count() {
        staged.set(staging.staging().get().counts());
        stagedIn.set(
                staging.staging().get().changes().stream()
                        .map(change -> change.resource().account())
                        .distinct()
                        .flatMap(id -> accounts.find(id).stream())
                        .map(open -> open.account().name())
                        .toList());
    }
}
