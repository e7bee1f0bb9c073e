package dev.rolecall.profile;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Accounts that somebody else has set up for everybody on this machine, and that nobody can change
/// here. Their identifiers begin in a way that no account of a person does, so that no secret kept
/// for one of those ever goes to an address that came with a file.
///
/// @param who has set them up
public record FixedAccounts(List<Profile> all, String who) {
    public static final FixedAccounts NONE = new FixedAccounts(List.of(), "");

    private static final String PREFIX = "fixed:";
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "provider",
                    "name",
                    "address",
                    "environment",
                    "group",
                    "colour",
                    "credential");

    public FixedAccounts {
        all = List.copyOf(all);
    }

    /// Reads a list of accounts as the file of accounts has it; empty if one of them cannot be used
    /// as it stands, says something nobody here knows, or is there twice.
    ///
    /// @param who has set them up
    public static Optional<FixedAccounts> read(JsonNode accounts, String who) {
        List<Profile> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode node : accounts) {
            Optional<Profile> profile =
                    ProfileJson.read(node)
                            .filter(_ -> FIELDS.containsAll(node.propertyNames()))
                            .filter(_ -> SourceJson.isWhole(node.path("credential")))
                            .filter(one -> taken.add("name " + one.account().name()))
                            .filter(one -> taken.add("id " + one.id().value()));
            if (profile.isEmpty()) {
                return Optional.empty();
            }
            found.add(fixed(profile.get()));
        }
        return accounts.isArray() ? Optional.of(new FixedAccounts(found, who)) : Optional.empty();
    }

    private static Profile fixed(Profile profile) {
        Account account = profile.account();
        return profile.as(new AccountId(PREFIX + account.id().value()), account.name());
    }

    public boolean has(AccountId id) {
        return all.stream().anyMatch(profile -> profile.id().equals(id));
    }

    /// `wanted`, or what was set up in its place.
    public Profile inPlaceOf(Profile wanted) {
        return new Profiles(all).find(wanted.id()).orElse(wanted);
    }

    /// These accounts first, then those of `own`; one that is called like one of these gets a
    /// number.
    public Profiles over(Profiles own) {
        Profiles both = new Profiles(all);
        for (Profile profile : without(own).all()) {
            both = both.add(profile.as(profile.id(), both.freeName(profile.account().name())));
        }
        return both;
    }

    /// Those of `both` that are a person's own.
    public Profiles without(Profiles both) {
        return new Profiles(
                both.all().stream()
                        .filter(profile -> !profile.id().value().startsWith(PREFIX))
                        .toList());
    }
}
