package dev.rolecall.profile;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Hands accounts from one person or machine to another: all of them but no secret. Its form is
/// told in `profiles.md`.
public final class Exchange {
    private final Supplier<AccountId> newId;

    /// @param newId makes identifiers that nothing else has
    public Exchange(Supplier<AccountId> newId) {
        this.newId = newId;
    }

    /// The file that holds `profiles`.
    public byte[] export(Profiles profiles) {
        return ProfilesJson.empty().with(profiles).bytes();
    }

    /// Adds the accounts of an exported file to `mine`. Each gets an identifier of its own, so that
    /// no secret kept here ever goes to an address that came from elsewhere; for the same reason an
    /// account that takes its credential from this machine comes switched off.
    public Imported importInto(Profiles mine, byte[] file) {
        Optional<ProfilesJson> parsed = ProfilesJson.parse(file);
        if (parsed.isEmpty()) {
            return new Imported(mine, 0, List.of(Message.of("profile.import.notOurs")), false);
        }
        Optional<Integer> newer = parsed.get().newer();
        if (newer.isPresent()) {
            return new Imported(
                    mine, 0, List.of(Message.of("profile.import.newer", newer.get())), false);
        }
        return merge(mine, parsed.get());
    }

    private Imported merge(Profiles mine, ProfilesJson parsed) {
        Profiles all = mine;
        List<Message> notes = new ArrayList<>();
        int added = 0;
        int off = 0;
        for (Profile theirs : parsed.profiles().all()) {
            if (isThere(all, theirs)) {
                notes.add(Message.of("profile.import.known", theirs.account().name()));
                continue;
            }
            String name = all.freeName(theirs.account().name());
            if (!name.equals(theirs.account().name())) {
                notes.add(Message.of("profile.import.renamed", theirs.account().name(), name));
            }
            boolean switchedOff = theirs.enabled() && readsThisMachine(theirs.source());
            off += switchedOff ? 1 : 0;
            Profile own = theirs.as(newId.get(), name);
            all = all.add(switchedOff ? own.enabled(false) : own);
            added++;
        }
        if (off > 0) {
            notes.add(Message.of("profile.import.off", off));
        }
        if (parsed.notUnderstood() > 0) {
            notes.add(Message.of("profile.import.notUnderstood", parsed.notUnderstood()));
        }
        notes.addFirst(Message.of("profile.import.added", added));
        return new Imported(all, added, notes, true);
    }

    private static boolean isThere(Profiles all, Profile theirs) {
        return all.all().stream()
                .anyMatch(own ->
                        own.account().provider().equals(theirs.account().provider())
                                && own.account().base().equals(theirs.account().base())
                                && own.account().name().equals(theirs.account().name()));
    }

    private static boolean readsThisMachine(CredentialSource source) {
        return switch (source) {
            case CredentialSource.Stored _,
                    CredentialSource.AskedEachTime _,
                    CredentialSource.GoogleConsent _ ->
                    false;
            case CredentialSource.EnvironmentVariable _,
                    CredentialSource.SecretFile _,
                    CredentialSource.CommandOutput _,
                    CredentialSource.GoogleDefault _,
                    CredentialSource.GoogleKeyFile _,
                    CredentialSource.GoogleImpersonation _ ->
                    true;
        };
    }

    /// What came of an import.
    ///
    /// @param profiles all accounts afterwards
    /// @param notes what a person must know, in words
    /// @param readable whether the file was one of ours at all
    public record Imported(Profiles profiles, int added, List<Message> notes, boolean readable) {
        public Imported {
            notes = List.copyOf(notes);
        }
    }
}
