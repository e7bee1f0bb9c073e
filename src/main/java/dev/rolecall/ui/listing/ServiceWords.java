package dev.rolecall.ui.listing;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.access.PrincipalWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of the open accounts' services, for the search; safe to use from any thread.
public final class ServiceWords implements GrantWords {
    private final Messages messages;
    private final Map<ResourceKind, KindDescriptor> kinds = new HashMap<>();

    public ServiceWords(Messages messages, List<Descriptor> services) {
        this.messages = messages;
        services.stream()
                .flatMap(service -> service.kinds().stream())
                .forEach(kind -> kinds.put(kind.kind(), kind));
    }

    @Override
    public String resourceKind(ResourceKind kind) {
        return Optional.ofNullable(kinds.get(kind))
                .map(KindDescriptor::one)
                .map(messages::text)
                .orElse(kind.word());
    }

    @Override
    public String principalKind(PrincipalKind kind) {
        Message words = PrincipalWords.kind(kind);
        return messages.text(words);
    }

    @Override
    public String role(ResourceKind kind, Role role) {
        return Optional.ofNullable(kinds.get(kind))
                .flatMap(described -> described.role(role.word()))
                .map(known -> messages.text(known.title()))
                .orElse(role.word());
    }
}
