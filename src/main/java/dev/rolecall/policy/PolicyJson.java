package dev.rolecall.policy;

import dev.rolecall.i18n.Message;
import dev.rolecall.network.FixedNetwork;
import dev.rolecall.profile.FixedAccounts;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the administrator's file by its letter: what is not known, said twice or makes no sense is
/// never passed over, because it might have forbidden something. Its form is told in
/// `administrators.md`.
final class PolicyJson {
    private static final String FORMAT = "rolecall-administrator";
    private static final int VERSION = 1;
    private static final Set<String> FIELDS =
            Set.of(
                    "format",
                    "version",
                    "managedBy",
                    "writes",
                    "accounts",
                    "network",
                    "updates",
                    "comment");
    private static final Set<String> UPDATE_FIELDS = Set.of("check", "feed");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Path file;
    private final List<Message> faults = new ArrayList<>();

    PolicyJson(Path file) {
        this.file = file;
    }

    Policy read(byte[] content) {
        try {
            return JSON.readTree(content) instanceof ObjectNode root
                            && FORMAT.equals(root.path("format").asString(""))
                            && root.path("version").isInt()
                    ? read(root)
                    : Policy.unusable(file, Message.of("policy.notOne", FORMAT));
        } catch (JacksonException damaged) {
            int line =
                    Optional.ofNullable(damaged.getLocation()).map(at -> at.getLineNr()).orElse(0);
            return Policy.unusable(file, Message.of("policy.damaged", line));
        }
    }

    private Policy read(ObjectNode root) {
        if (root.path("version").intValue() > VERSION) {
            return Policy.unusable(file, Message.of("policy.newer"));
        }
        known(root, FIELDS, "");
        String who = text(root, "managedBy").orElseGet(file::toString);
        boolean forbidden = choice(root, "writes", "writes", "allowed", "forbidden");
        FixedAccounts accounts =
                root.has("accounts")
                        ? FixedAccounts.read(root.path("accounts"), who)
                                .orElseGet(() -> fault("accounts", FixedAccounts.NONE))
                        : FixedAccounts.NONE;
        FixedNetwork network =
                root.has("network")
                        ? FixedNetwork.read(root.path("network"), who)
                                .orElseGet(() -> fault("network", FixedNetwork.NONE))
                        : FixedNetwork.NONE;
        JsonNode updates = root.path("updates");
        if (root.has("updates") && !updates.isObject()) {
            fault("updates", false);
        }
        known(updates, UPDATE_FIELDS, "updates.");
        boolean off = choice(updates, "check", "updates.check", "allowed", "off");
        Optional<URI> feed = feed(updates);
        return faults.isEmpty()
                ? new Policy(file, who, forbidden, accounts, network, off, feed, Optional.empty())
                : Policy.unusable(file, faults.getFirst());
    }

    private void known(JsonNode node, Set<String> fields, String prefix) {
        for (String name : node.propertyNames()) {
            if (!fields.contains(name)) {
                faults.add(Message.of("policy.unknown", prefix + name));
            }
        }
    }

    /// Whether the second of two words is said; the first holds where nothing is.
    private boolean choice(JsonNode node, String field, String path, String usual, String other) {
        if (!node.has(field)) {
            return false;
        }
        String said = node.path(field).asString("");
        return said.equals(other) || (!said.equals(usual) && fault(path, false));
    }

    private Optional<String> text(JsonNode node, String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isBlank()
                ? Optional.of(value.stringValue())
                : fault(field, Optional.empty());
    }

    private Optional<URI> feed(JsonNode updates) {
        if (!updates.has("feed")) {
            return Optional.empty();
        }
        try {
            URI feed = new URI(updates.path("feed").asString(""));
            return "https".equals(feed.getScheme()) && feed.getHost() != null
                    ? Optional.of(feed)
                    : fault("updates.feed", Optional.empty());
        } catch (URISyntaxException malformed) {
            return fault("updates.feed", Optional.empty());
        }
    }

    private <T> T fault(String field, T otherwise) {
        faults.add(Message.of("policy.senseless", field));
        return otherwise;
    }
}
