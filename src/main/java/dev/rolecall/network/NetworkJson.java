package dev.rolecall.network;

import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.network.trust.TrustedAuthority;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shape of the file of network settings, apart from the settings themselves: what it says that
/// nobody here knows stays in it.
final class NetworkJson {
    private static final String FORMAT = "rolecall-network";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode root;

    private NetworkJson(ObjectNode root) {
        this.root = root;
    }

    static NetworkJson empty() {
        return new NetworkJson(
                JSON.createObjectNode().put("format", FORMAT).put("version", VERSION));
    }

    /// Reads `content`; empty if it is no such file, or only a part of one.
    static Optional<NetworkJson> parse(byte[] content) {
        try {
            return JSON.readTree(content) instanceof ObjectNode root
                            && FORMAT.equals(root.path("format").asString(""))
                            && root.path("version").isInt()
                    ? Optional.of(new NetworkJson(root)).filter(NetworkJson::isWhole)
                    : Optional.empty();
        } catch (JacksonException cutShort) {
            return Optional.empty();
        }
    }

    /// Whether a newer Rolecall wrote it in a form nobody here understands.
    boolean isNewer() {
        return root.path("version").intValue() > VERSION;
    }

    NetworkSettings settings() {
        return new NetworkSettings(
                proxy(root.path("proxy")).orElseGet(ProxyChoice.OfSystem::new),
                text(root.path("proxy"), "user"),
                paths(root.path("pemFiles")),
                authorities(root.path("authorities")));
    }

    NetworkJson with(NetworkSettings settings) {
        ObjectNode copy = root.deepCopy();
        ObjectNode proxy =
                copy.path("proxy") instanceof ObjectNode known ? known : copy.putObject("proxy");
        proxy.remove(List.of("kind", "host", "port", "exceptions", "script", "user"));
        switch (settings.proxy()) {
            case ProxyChoice.OfSystem _ -> proxy.put("kind", "system");
            case ProxyChoice.None _ -> proxy.put("kind", "none");
            case ProxyChoice.PacAddress(URI script) ->
                    proxy.put("kind", "script").put("script", script.toString());
            case ProxyChoice.Manual(ProxyServer server, List<String> exceptions) -> {
                proxy.put("kind", "manual").put("host", server.host()).put("port", server.port());
                ArrayNode list = proxy.putArray("exceptions");
                exceptions.forEach(list::add);
            }
        }
        settings.proxyUser().ifPresent(user -> proxy.put("user", user));
        ArrayNode files = copy.putArray("pemFiles");
        settings.pemFiles().forEach(file -> files.add(file.toString()));
        ArrayNode authorities = copy.putArray("authorities");
        for (TrustedAuthority authority : settings.authorities()) {
            authorities
                    .addObject()
                    .put("name", authority.name())
                    .put("sha256", authority.fingerprint().text())
                    .put("since", authority.since().toString())
                    .put("pem", authority.pem());
        }
        return new NetworkJson(copy);
    }

    byte[] bytes() {
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A way out that cannot be read makes the whole file unusable: the next best way out would be
    /// one that nobody chose.
    private boolean isWhole() {
        return isNewer()
                || root.path("proxy").isMissingNode()
                || proxy(root.path("proxy")).isPresent();
    }

    /// The way out that `node` says; empty if it is none that makes sense.
    static Optional<ProxyChoice> proxy(JsonNode node) {
        return switch (text(node, "kind").orElse("")) {
            case "system" -> Optional.of(new ProxyChoice.OfSystem());
            case "none" -> Optional.of(new ProxyChoice.None());
            case "script" ->
                    text(node, "script")
                            .flatMap(NetworkJson::address)
                            .map(ProxyChoice.PacAddress::new);
            case "manual" -> manual(node);
            default -> Optional.empty();
        };
    }

    private static Optional<ProxyChoice> manual(JsonNode node) {
        List<String> exceptions = new ArrayList<>();
        node.path("exceptions").forEach(each -> exceptions.add(each.asString("")));
        int port = node.path("port").asInt(0);
        return text(node, "host")
                .filter(_ -> port > 0 && port <= 65_535)
                .map(host -> new ProxyChoice.Manual(new ProxyServer(host, port), exceptions));
    }

    private static List<TrustedAuthority> authorities(JsonNode nodes) {
        List<TrustedAuthority> authorities = new ArrayList<>();
        for (JsonNode node : nodes) {
            Optional<String> fingerprint = text(node, "sha256");
            Optional<String> pem = text(node, "pem");
            if (fingerprint.isPresent() && pem.isPresent()) {
                authorities.add(
                        new TrustedAuthority(
                                text(node, "name").orElse(""),
                                new Fingerprint(fingerprint.get()),
                                pem.get(),
                                text(node, "since")
                                        .flatMap(NetworkJson::time)
                                        .orElse(Instant.EPOCH)));
            }
        }
        return authorities;
    }

    private static List<Path> paths(JsonNode nodes) {
        List<Path> paths = new ArrayList<>();
        for (JsonNode node : nodes) {
            path(node.asString("")).ifPresent(paths::add);
        }
        return paths;
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
    }
}
