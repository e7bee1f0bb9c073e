package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Operations;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Places and accounts as the sidebar shows them, and what can be done from there.
public final class SidebarViewModel {
    private final AccountsModel accounts;
    private final ProfilesModel profiles;
    private final InventoryModel inventory;
    private final Navigation navigation;
    private final Operations operations;
    private final Messages messages;
    private final AccountRows words;
    private final ObservableList<PlaceRow> places = FXCollections.observableArrayList();
    private final ObservableList<AccountRow> rows = FXCollections.observableArrayList();

    public SidebarViewModel(
            AccountsModel accounts,
            ProfilesModel profiles,
            InventoryModel inventory,
            Navigation navigation,
            Operations operations,
            Messages messages,
            Clock clock) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.inventory = inventory;
        this.navigation = navigation;
        this.operations = operations;
        this.messages = messages;
        this.words = new AccountRows(messages, clock, profiles.fixed(), accounts::unlockedFor);
        inventory.snapshot().addListener(_ -> refresh());
        inventory.readings().addListener((_, _, _) -> refresh());
        accounts.changes().addListener(_ -> refresh());
        profiles.profiles().addListener(_ -> refresh());
        navigation.place().addListener(_ -> refresh());
        navigation.account().addListener(_ -> refresh());
        operations.listen(this::refresh);
        refresh();
    }

    public ObservableList<PlaceRow> places() {
        return places;
    }

    public ObservableList<AccountRow> accounts() {
        return rows;
    }

    /// Puts everything up to date, countdowns included.
    public void refresh() {
        InventorySnapshot now = inventory.snapshot().get();
        replace(places, Arrays.stream(Place.values()).map(place -> row(place, now)).toList());
        replace(rows, rows(now));
    }

    public void go(Place place) {
        navigation.place().set(place);
    }

    /// Narrows all lists to one account, or widens them again.
    public void toggleOnly(AccountId id) {
        boolean already = navigation.account().get().filter(id::equals).isPresent();
        navigation.account().set(already ? Optional.empty() : Optional.of(id));
        if (navigation.place().get() == Place.ACTIVITY) {
            navigation.place().set(Place.RESOURCES);
        }
    }

    /// Lets writes pass for a while, or locks them again.
    public void toggleLock(AccountId id) {
        accounts.find(id)
                .ifPresent(open -> {
                    if (open.lock().openUntil().isPresent()) {
                        accounts.lock(id);
                    } else {
                        accounts.unlock(id);
                    }
                });
    }

    public void readAgain(AccountId id) {
        accounts.find(id).ifPresent(inventory::refresh);
    }

    /// Accounts without a group first, then group by group, then what lasts for this run alone.
    private List<AccountRow> rows(InventorySnapshot now) {
        Profiles kept = profiles.profiles().get();
        List<AccountRow> all = new ArrayList<>();
        kept.all().stream()
                .filter(profile -> profile.group().isEmpty())
                .forEach(profile -> all.add(row(profile, "", now)));
        for (String group : kept.groups()) {
            String heading = Isolated.of(group);
            for (Profile profile : kept.all()) {
                if (profile.group().filter(group::equals).isPresent()) {
                    all.add(row(profile, heading, now));
                    heading = "";
                }
            }
        }
        String heading = all.isEmpty() ? "" : messages.text("shell.group.thisRun");
        for (OpenAccount open : accounts.accounts()) {
            if (kept.find(open.account().id()).isEmpty()) {
                all.add(row(open, Optional.empty(), heading, now));
                heading = "";
            }
        }
        return all;
    }

    private AccountRow row(Profile profile, String heading, InventorySnapshot now) {
        return accounts.find(profile.id())
                .map(open -> row(open, Optional.of(profile), heading, now))
                .orElseGet(() -> words.row(profile, service(profile), heading));
    }

    private Optional<Descriptor> service(Profile profile) {
        return accounts.services().stream()
                .filter(service -> service.id().equals(profile.account().provider()))
                .findFirst();
    }

    private AccountRow row(
            OpenAccount open, Optional<Profile> kept, String heading, InventorySnapshot now) {
        AccountId id = open.account().id();
        return words.row(
                open,
                kept,
                heading,
                now.truth(id),
                inventory.isReading(open),
                navigation.account().get().filter(id::equals).isPresent());
    }

    private PlaceRow row(Place place, InventorySnapshot now) {
        int count = count(place, now);
        return new PlaceRow(
                place,
                messages.text(PlaceWords.of(place)),
                count == 0 ? "" : messages.text("shell.count", count),
                navigation.place().get() == place);
    }

    private int count(Place place, InventorySnapshot now) {
        return switch (place) {
            case RESOURCES -> now.resources(navigation.account().get());
            case ALL_ACCESS -> now.grants(navigation.account().get());
            case PEOPLE, HISTORY -> 0;
            case ACTIVITY ->
                    (int)
                            operations.all().stream()
                                    .map(OperationStatus::state)
                                    .filter(state -> !state.over())
                                    .count();
        };
    }

    /// Touches only what changed, so that nothing on the screen loses the focus.
    private static <T> void replace(ObservableList<T> shown, List<T> wanted) {
        if (shown.size() != wanted.size()) {
            shown.setAll(wanted);
            return;
        }
        for (int index = 0; index < wanted.size(); index++) {
            if (!shown.get(index).equals(wanted.get(index))) {
                shown.set(index, wanted.get(index));
            }
        }
    }
}
