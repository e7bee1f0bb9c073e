package dev.rolecall.policy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.WriteRule;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stops every write of the program while the administrator forbids them, whatever account it is
/// for; only what runs inside the program itself, the sandbox, takes changes then.
public final class PolicyWrites implements WriteRule {
    private final Policy policy;
    private final Set<String> within = ConcurrentHashMap.newKeySet();

    public PolicyWrites(Policy policy) {
        this.policy = policy;
    }

    /// Lets changes pass to a service that this program runs itself.
    public void runsHere(URI base) {
        within.add(base.getRawAuthority());
    }

    /// Changes pass there no longer: the port may be another's soon.
    public void ended(URI base) {
        within.remove(base.getRawAuthority());
    }

    /// Who forbids changes at `target`; empty if nobody does.
    public Optional<String> forbiddenBy(URI target) {
        return policy.writesForbidden() && !within.contains(target.getRawAuthority())
                ? Optional.of(policy.who())
                : Optional.empty();
    }

    @Override
    public void check(URI target) throws FailureException {
        Optional<String> who = forbiddenBy(target);
        if (who.isPresent()) {
            throw new FailureException(new Failure.WritesForbidden(who.get()));
        }
    }
}
