package dev.rolecall.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The file's shape, apart from the live accounts: what it says that nobody here knows stays in it.
/// Its form is told in `profiles.md`.
final class ProfilesJson {
    static final String FORMAT = "rolecall-accounts";
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode root;
    private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    private final List<JsonNode> notUnderstood = new ArrayList<>();
    private final Profiles profiles;

    private ProfilesJson(ObjectNode root) {
        this.root = root;
        List<Profile> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode node : root.path("accounts")) {
            Optional<Profile> profile =
                    ProfileJson.read(node)
                            .filter(one -> !nodes.containsKey(one.id().value()))
                            .filter(one -> names.add(one.account().name()));
            if (profile.isPresent() && node instanceof ObjectNode account) {
                nodes.put(profile.get().id().value(), account);
                found.add(profile.get());
            } else {
                notUnderstood.add(node);
            }
        }
        this.profiles = new Profiles(found);
    }

    /// A file without accounts.
    static ProfilesJson empty() {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION).putArray("accounts");
        return new ProfilesJson(root);
    }

    /// Reads `content`; empty if it is no such file, or only a part of one.
    static Optional<ProfilesJson> parse(byte[] content) {
        try {
            return JSON.readTree(content) instanceof ObjectNode root
                            && FORMAT.equals(root.path("format").asString(""))
                            && root.path("version").isInt()
                            && (root.path("version").intValue() > VERSION
                                    || root.path("accounts").isArray())
                    ? Optional.of(new ProfilesJson(root))
                    : Optional.empty();
        } catch (JacksonException cutShort) {
            return Optional.empty();
        }
    }

    /// The version, where it is one that nobody here understands.
    Optional<Integer> newer() {
        return Optional.of(root.path("version").intValue()).filter(version -> version > VERSION);
    }

    Profiles profiles() {
        return profiles;
    }

    /// How many accounts cannot be opened as they stand.
    int notUnderstood() {
        return notUnderstood.size();
    }

    /// The file with other accounts: those it knows keep what nobody here understands, and those
    /// that could not be read stay at its end. An account that comes back later comes back whole.
    ProfilesJson with(Profiles next) {
        ObjectNode copy = root.deepCopy();
        ArrayNode accounts = copy.putArray("accounts");
        for (Profile profile : next.all()) {
            ObjectNode known = nodes.get(profile.id().value());
            ObjectNode node = known == null ? JSON.createObjectNode() : known.deepCopy();
            ProfileJson.write(profile, node);
            accounts.add(node);
        }
        notUnderstood.forEach(accounts::add);
        ProfilesJson written = new ProfilesJson(copy);
        nodes.forEach(written.nodes::putIfAbsent);
        return written;
    }

    byte[] bytes() {
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
