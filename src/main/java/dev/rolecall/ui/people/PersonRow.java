package dev.rolecall.ui.people;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.inventory.PersonKey;

/// One person as the table shows them; made when they become visible.
///
/// @param role the title of the role that allows most
/// @param accounts the names of the accounts where they hold something
public record PersonRow(
        PersonKey key,
        Principal principal,
        String role,
        Rank rank,
        int resources,
        int grants,
        String accounts) {}
