package dev.rolecall.ui.credential;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import java.util.List;

/// One card: whose credential, of which account, what it can do and how fast.
///
/// @param account the account's name
/// @param identity who the credential is, as far as the service tells
/// @param facts what else is known of it, one line each: organization, end, pace, write lock
public record CredentialCard(
        String account,
        String glyph,
        Message service,
        Environment environment,
        Message identity,
        List<Message> facts,
        List<KindAbilities> kinds) {
    public CredentialCard {
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
    }

    CredentialCard with(List<KindAbilities> abilities) {
        return new CredentialCard(account, glyph, service, environment, identity, facts, abilities);
    }
}
