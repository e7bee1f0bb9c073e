package dev.rolecall.policy;

import dev.rolecall.i18n.Message;
import dev.rolecall.network.FixedNetwork;
import dev.rolecall.profile.FixedAccounts;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What the administrator of this machine has fixed. A file that cannot be used forbids what it
/// might have forbidden.
///
/// @param file where it is said
/// @param who says so, in their own words, or the path of the file
/// @param writesForbidden whether nothing may be changed on any service
/// @param updatesOff whether nobody may look for updates
/// @param feed where updates are looked for, in place of what a person set
/// @param why the file cannot be used, as a sentence; absent if it can, or there is none
public record Policy(
        Path file,
        String who,
        boolean writesForbidden,
        FixedAccounts accounts,
        FixedNetwork network,
        boolean updatesOff,
        Optional<URI> feed,
        Optional<Message> why) {

    /// What holds where there is no such file.
    public static Policy none(Path file) {
        return new Policy(
                file,
                "",
                false,
                FixedAccounts.NONE,
                FixedNetwork.NONE,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /// What holds while the file cannot be used: reading goes on, nothing else does.
    ///
    /// @param why a reason as a sentence
    static Policy unusable(Path file, Message why) {
        return new Policy(
                file,
                file.toString(),
                true,
                FixedAccounts.NONE,
                FixedNetwork.NONE,
                true,
                Optional.empty(),
                Optional.of(why));
    }

    /// What a person is told of a file that cannot be used.
    public Optional<Message> trouble() {
        return why.map(reason -> Message.of("policy.trouble", file, reason));
    }

    /// Whether anything is fixed at all.
    public boolean isThere() {
        return !who.isEmpty();
    }
}
