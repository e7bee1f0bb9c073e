package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything known at one moment; immutable, so screens and background work can share it.
public final class InventorySnapshot {
    private final Map<AccountId, AccountInventory> accounts;

    /// @param accounts must not change any more
    InventorySnapshot(Map<AccountId, AccountInventory> accounts) {
        this.accounts = accounts;
    }

    /// A picture put together from accounts that were kept.
    public static InventorySnapshot of(List<AccountInventory> accounts) {
        Map<AccountId, AccountInventory> byId = new LinkedHashMap<>();
        accounts.forEach(account -> byId.put(account.account().id(), account));
        return new InventorySnapshot(byId);
    }

    /// The accounts in the order they were begun.
    public List<Account> accounts() {
        return accounts.values().stream().map(AccountInventory::account).toList();
    }

    public Optional<Account> account(AccountId id) {
        return Optional.ofNullable(accounts.get(id)).map(AccountInventory::account);
    }

    /// Everything known of one account; empty if the account is not known.
    public Optional<AccountInventory> of(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /// How many resources are known, of one account or of all.
    public int resources(Optional<AccountId> only) {
        return chosen(only).mapToInt(account -> account.entries().size()).sum();
    }

    /// How many grants are known, of one account or of all.
    public int grants(Optional<AccountId> only) {
        return chosen(only).mapToInt(AccountInventory::grants).sum();
    }

    private Stream<AccountInventory> chosen(Optional<AccountId> only) {
        return only.isPresent()
                ? Stream.ofNullable(accounts.get(only.get()))
                : accounts.values().stream();
    }

    /// All resources, account by account, in the order they were listed.
    public List<ResourceEntry> entries() {
        List<ResourceEntry> all = new ArrayList<>();
        accounts.values().forEach(account -> all.addAll(account.entries().values()));
        return all;
    }

    /// The resources of one account in the order they were listed; none if it is not known.
    public Collection<ResourceEntry> entries(AccountId id) {
        AccountInventory account = accounts.get(id);
        return account == null ? List.of() : account.entries().values();
    }

    public Optional<ResourceEntry> find(ResourceRef ref) {
        return Optional.ofNullable(accounts.get(ref.account()))
                .flatMap(account -> Optional.ofNullable(account.entries().get(ref)));
    }

    /// How much of an account was read; empty if the account is not known.
    public Optional<AccountTruth> truth(AccountId id) {
        return Optional.ofNullable(accounts.get(id)).map(AccountInventory::truth);
    }
}
