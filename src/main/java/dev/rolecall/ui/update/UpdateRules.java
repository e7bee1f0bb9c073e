package dev.rolecall.ui.update;

import dev.rolecall.policy.Policy;
import dev.rolecall.settings.Updates;
import dev.rolecall.update.UpdateCheck;
import java.net.URI;
import java.util.Optional;

/// Whether and where newer versions may be looked for: the administrator's word goes before a
/// person's, and theirs before what came with Rolecall.
///
/// @param builtIn the feed this copy came with; absent if it came with none
public record UpdateRules(Policy policy, Optional<URI> builtIn) {
    /// Who has switched it off for everybody on this machine; empty if nobody has.
    public Optional<String> offBy() {
        return Optional.of(policy.who()).filter(_ -> policy.updatesOff());
    }

    /// Who has fixed where to look; empty if that is the person's to choose.
    public Optional<String> feedBy() {
        return policy.feed().map(_ -> policy.who());
    }

    /// Where to look under what a person set; empty if nowhere.
    public Optional<URI> feed(Updates updates) {
        if (policy.updatesOff()) {
            return Optional.empty();
        }
        Optional<URI> own = updates.feed().flatMap(UpdateCheck::address);
        return policy.feed().or(() -> own).or(() -> builtIn);
    }
}
