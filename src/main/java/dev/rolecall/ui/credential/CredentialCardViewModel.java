package dev.rolecall.ui.credential;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Renewal;
import dev.rolecall.operation.Work;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Passport.KindAccess;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.WritesSeen;
import dev.rolecall.ui.workspace.WritesSeen.Seen;
import dev.rolecall.words.FailureWords;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps one account's card up to date while it is open, from what the service really answers.
public final class CredentialCardViewModel implements AutoCloseable {
    private final OpenAccount open;
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final WritesSeen writes;
    private final AbilityWords words;
    private final CardFacts facts;
    private final Renewal<CredentialCard> renewal;
    private final InvalidationListener changed = _ -> askAnew();
    private final ReadOnlyObjectWrapper<CredentialCard> card;

    /// @param zone in which times are told
    public CredentialCardViewModel(
            OpenAccount open,
            AccountsModel accounts,
            InventoryModel inventory,
            WritesSeen writes,
            Operations operations,
            Clock clock,
            ZoneId zone) {
        this.open = open;
        this.accounts = accounts;
        this.inventory = inventory;
        this.writes = writes;
        this.words = new AbilityWords(zone);
        this.facts = new CardFacts(clock, zone);
        this.card = new ReadOnlyObjectWrapper<>(known());
        this.renewal =
                new Renewal<>(
                        operations,
                        "card " + open.account().id(),
                        this::making,
                        outcome -> {
                            if (outcome
                                    instanceof
                                    Outcome.Succeeded<CredentialCard>(CredentialCard now)) {
                                card.set(now);
                            }
                        });
        watched().forEach(each -> each.addListener(changed));
        renewal.ask();
    }

    public ReadOnlyObjectProperty<CredentialCard> card() {
        return card.getReadOnlyProperty();
    }

    /// Asks who the credential is and reads everything it may see again; the card follows.
    public void readAgain() {
        accounts.ask(open);
        inventory.refresh(open);
    }

    /// Puts what changes by itself up to date: the countdown of the write lock, the pace.
    public void refresh() {
        renewal.ask();
    }

    @Override
    public void close() {
        watched().forEach(each -> each.removeListener(changed));
    }

    private void askAnew() {
        renewal.ask();
    }

    private List<Observable> watched() {
        return List.of(inventory.snapshot(), open.passport(), open.refusal(), writes.changes());
    }

    /// Takes what belongs to the screen's thread; the counting is done off it.
    private Work<CredentialCard> making() {
        InventorySnapshot now = inventory.snapshot().get();
        Optional<Passport> passport = open.passport().get();
        Map<KindDescriptor, Optional<Seen>> written = new HashMap<>();
        CredentialCard known = known();
        AccountId id = open.account().id();
        kinds().forEach(kind -> written.put(kind, writes.latest(id, kind.kind())));
        return _ -> {
            Collection<ResourceEntry> entries = now.entries(id);
            Map<?, Listing> listings = now.truth(id).map(AccountTruth::listings).orElseGet(Map::of);
            List<KindAbilities> abilities = new ArrayList<>();
            for (KindDescriptor kind : kinds()) {
                KindSeen seen =
                        KindSeen.of(
                                kind,
                                told(passport, kind),
                                Optional.ofNullable(listings.get(kind.kind())),
                                entries,
                                written.getOrDefault(kind, Optional.empty()));
                abilities.add(words.of(seen));
            }
            return known.with(abilities);
        };
    }

    /// The card without its kinds.
    private CredentialCard known() {
        Optional<Passport> passport = open.passport().get();
        return new CredentialCard(
                open.account().name(),
                open.descriptor().glyph(),
                open.descriptor().name(),
                open.account().environment(),
                identity(passport, open.refusal().get()),
                facts.of(open, passport),
                List.of());
    }

    private static Message identity(Optional<Passport> passport, Optional<Failure> refusal) {
        if (refusal.isPresent()) {
            return FailureWords.line(refusal.get());
        }
        if (passport.isEmpty()) {
            return Message.of("card.notAsked");
        }
        return passport.flatMap(Passport::me)
                .flatMap(Principal::label)
                .map(name -> Message.of("card.me", Isolated.of(name)))
                .orElse(Message.of("card.unnamed"));
    }

    private static Optional<KindAccess> told(Optional<Passport> passport, KindDescriptor kind) {
        return passport.stream()
                .flatMap(known -> known.kinds().stream())
                .filter(access -> access.kind().equals(kind.kind()))
                .findFirst();
    }

    private List<KindDescriptor> kinds() {
        return open.descriptor().kinds();
    }
}
