package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import dev.rolecall.network.check.NetworkCheck;
import dev.rolecall.operation.Operations;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What the network sheet shows: the way out, whom to believe, and the check.
public final class NetworkViewModel {
    private final ProxyViewModel proxy;
    private final AuthoritiesViewModel authorities;
    private final CheckViewModel check;

    /// Shows the settings that are in force.
    ///
    /// @param targets the accounts that can be checked
    /// @param first the one to begin with; empty for any
    public NetworkViewModel(
            SettingsKeeper keeper,
            NetworkCheck check,
            List<CheckTarget> targets,
            Optional<CheckTarget> first,
            Operations operations,
            Messages messages,
            ZoneId zone) {
        this.proxy = new ProxyViewModel(keeper, messages);
        this.authorities = new AuthoritiesViewModel(keeper, messages, zone);
        this.check =
                new CheckViewModel(
                        check,
                        targets,
                        first,
                        authorities.fixedBy().isEmpty(),
                        (offer, done) -> authorities.trust(offer.authority(), done),
                        operations,
                        new CheckWords(messages, zone),
                        messages);
    }

    public ProxyViewModel proxy() {
        return proxy;
    }

    public AuthoritiesViewModel authorities() {
        return authorities;
    }

    public CheckViewModel check() {
        return check;
    }
}
