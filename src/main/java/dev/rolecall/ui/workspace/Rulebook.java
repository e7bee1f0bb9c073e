package dev.rolecall.ui.workspace;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.plan.KnownList;
import dev.rolecall.plan.Projection;
import dev.rolecall.plan.RuleChecks;
import dev.rolecall.plan.Staging;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Passport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the services would refuse at one moment, from what was read and staged then. Safe to ask
/// from any thread.
public final class Rulebook {
    private final Map<AccountId, Known> accounts = new HashMap<>();
    private final InventorySnapshot snapshot;
    private final Staging staging;
    private volatile Optional<Projected> last = Optional.empty();

    /// The access list of a resource as `changes` would leave it.
    private record Projected(ResourceRef resource, List<Change> changes, KnownList list) {
        boolean answers(ResourceRef asked, List<Change> others) {
            return resource.equals(asked) && changes.equals(others);
        }
    }

    private record Known(Descriptor service, Optional<Principal> me) {}

    Rulebook(List<OpenAccount> open, InventorySnapshot snapshot, Staging staging) {
        for (OpenAccount account : open) {
            accounts.put(
                    account.account().id(),
                    new Known(
                            account.descriptor(), account.passport().get().flatMap(Passport::me)));
        }
        this.snapshot = snapshot;
        this.staging = staging;
    }

    /// Whether both would say the same of everything.
    @SuppressWarnings("ReferenceEquality") // two stagings of thousands take long to compare
    boolean isLike(Rulebook other) {
        return staging == other.staging
                && snapshot.equals(other.snapshot)
                && accounts.equals(other.accounts);
    }

    /// The description of a resource's kind; empty if its account was removed.
    public Optional<KindDescriptor> kind(ResourceRef resource) {
        return known(resource).map(known -> known.service().kind(resource.kind()));
    }

    /// The resource through which access to this one is changed, where that is known and another.
    public Optional<ResourceRef> managedBy(ResourceRef resource) {
        return snapshot.find(resource).flatMap(entry -> entry.resource().managedBy());
    }

    /// The principal behind the credential for a resource, where known.
    public Optional<Principal> me(ResourceRef resource) {
        return known(resource).flatMap(Known::me);
    }

    /// About whose access to a resource something is staged.
    public List<Principal> touched(ResourceRef resource) {
        return staging.on(resource).stream().map(Change::principal).toList();
    }

    /// Why the service would refuse `change`, with everything else that is staged taken for done;
    /// empty if nothing speaks against it.
    public Optional<Message> refusal(Change change) {
        ResourceRef resource = change.resource();
        List<Change> others =
                staging.on(resource).stream()
                        .filter(other -> !other.key().equals(change.key()))
                        .toList();
        return kind(resource)
                .flatMap(kind ->
                        RuleChecks.refusal(
                                change, projected(resource, others), kind, me(resource)));
    }

    /// Several choices for one grant are asked about one after the other: a list of hundreds of
    /// thousands is gone through for the first alone.
    private Optional<KnownList> projected(ResourceRef resource, List<Change> others) {
        Optional<Projected> made = last.filter(known -> known.answers(resource, others));
        if (made.isEmpty()) {
            made =
                    snapshot.find(resource)
                            .flatMap(entry -> entry.access().list())
                            .map(list ->
                                    new Projected(
                                            resource,
                                            others,
                                            new KnownList(Projection.of(list, others))));
            last = made;
        }
        return made.map(Projected::list);
    }

    private Optional<Known> known(ResourceRef resource) {
        return Optional.ofNullable(accounts.get(resource.account()));
    }
}
