package dev.rolecall.ui.listing;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What all lists are about: the open accounts, what was read from them, and the one account they
/// may be narrowed to.
///
/// @param indexes over every grant, shared by the lists
public record Scope(
        AccountsModel accounts,
        InventoryModel inventory,
        Navigation navigation,
        GrantIndexes indexes) {
    /// A scope without a past.
    public Scope(AccountsModel accounts, InventoryModel inventory, Navigation navigation) {
        this(accounts, inventory, navigation, new GrantIndexes());
    }

    /// Tells which account the sidebar narrows to, whenever that changes.
    public void follow(Consumer<Optional<AccountId>> only) {
        navigation.account().addListener((_, _, wanted) -> only.accept(wanted));
    }

    /// Narrows to one account or widens again, as the sidebar does.
    public void only(Optional<AccountId> account) {
        navigation.account().set(account);
    }

    /// Reads the chosen account again, or all of them.
    public void refresh() {
        navigation
                .account()
                .get()
                .flatMap(accounts::find)
                .ifPresentOrElse(inventory::refresh, inventory::refreshAll);
    }

    /// The kinds of resources the open accounts have, each once.
    public List<KindDescriptor> kinds() {
        Map<ResourceKind, KindDescriptor> kinds = new LinkedHashMap<>();
        accounts.accounts().stream()
                .flatMap(open -> open.descriptor().kinds().stream())
                .forEach(kind -> kinds.putIfAbsent(kind.kind(), kind));
        return List.copyOf(kinds.values());
    }
}
