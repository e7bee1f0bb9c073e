package dev.rolecall.inventory;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;

/// Somebody, or a group of people, who stands in an access list of an account.
public record SeenPrincipal(AccountId account, Principal principal) {}
