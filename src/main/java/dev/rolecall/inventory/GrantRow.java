package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;

/// One grant with where it stands; made when a table needs it.
///
/// @param key tells this grant from the others of its resource, as [AccessList#keys] does
public record GrantRow(Account account, ResourceEntry entry, Grant grant, GrantKey key) {}
