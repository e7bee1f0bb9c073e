package dev.rolecall.ui.listing;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What all lists are about: the open accounts, what was read from them, and the one account they
/// may be narrowed to.
public record Scope(AccountsModel accounts, InventoryModel inventory, Navigation navigation) {
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

    /// The open accounts, the one the lists are narrowed to being on.
    public List<FilterChoice> accountChoices() {
        Optional<AccountId> now = navigation.account().get();
        return accounts.accounts().stream()
                .map(OpenAccount::account)
                .map(account -> {
                    boolean on = now.filter(account.id()::equals).isPresent();
                    return new FilterChoice(
                            Message.verbatim(account.name()),
                            on,
                            () -> only(on ? Optional.empty() : Optional.of(account.id())));
                })
                .toList();
    }

    /// The kinds of resources the open accounts have, and those that are `chosen` though no account
    /// has them any more.
    public List<FilterChoice> kindChoices(Set<ResourceKind> chosen, Consumer<ResourceKind> toggle) {
        Map<ResourceKind, Message> kinds = new LinkedHashMap<>();
        accounts.accounts().stream()
                .flatMap(open -> open.descriptor().kinds().stream())
                .forEach(kind -> kinds.putIfAbsent(kind.kind(), kind.many()));
        chosen.forEach(kind -> kinds.putIfAbsent(kind, Message.verbatim(kind.word())));
        return kinds.entrySet().stream()
                .map(kind ->
                        new FilterChoice(
                                kind.getValue(),
                                chosen.contains(kind.getKey()),
                                () -> toggle.accept(kind.getKey())))
                .toList();
    }
}
