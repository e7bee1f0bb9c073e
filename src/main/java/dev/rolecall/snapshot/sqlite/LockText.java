package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Why a grant cannot be edited, in JSON and back.
final class LockText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Account account;
    private final MessageText messages;

    /// @param account the one whose locks are read
    LockText(Account account, MessageText messages) {
        this.account = account;
        this.messages = messages;
    }

    static String of(Lock lock) {
        ObjectNode node = JSON.createObjectNode();
        node.set("reason", MessageText.node(lock.reason()));
        lock.instead()
                .ifPresent(instead ->
                        node.putObject("instead")
                                .put("kind", instead.kind().word())
                                .put("id", instead.id()));
        return node.toString();
    }

    Lock read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            JsonNode instead = node.path("instead");
            return new Lock(
                    messages.read(node.path("reason")),
                    instead.isObject() ? Optional.of(resource(instead)) : Optional.empty());
        } catch (JacksonException damaged) {
            return Lock.because(messages.read(""));
        }
    }

    private ResourceRef resource(JsonNode node) {
        return new ResourceRef(
                account.id(),
                new ResourceKind(node.path("kind").asString("")),
                node.path("id").asString(""));
    }
}
