package dev.rolecall.network;

import dev.rolecall.network.proxy.ProxyChoice;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What somebody else has fixed of the way out and of whom to believe, for everybody on this
/// machine.
///
/// @param who has fixed it
/// @param proxy the way out; absent if each person chooses
/// @param proxyUser who signs in to the proxy; absent if each person says so
/// @param pemFiles files of authorities to believe besides the system's
/// @param onlyThese whether a person may believe no others
public record FixedNetwork(
        String who,
        Optional<ProxyChoice> proxy,
        Optional<String> proxyUser,
        List<Path> pemFiles,
        boolean onlyThese) {
    public static final FixedNetwork NONE =
            new FixedNetwork("", Optional.empty(), Optional.empty(), List.of(), false);

    private static final Set<String> FIELDS = Set.of("proxy", "trust");
    private static final Set<String> PROXY_FIELDS =
            Set.of("kind", "host", "port", "exceptions", "script", "user");
    private static final Set<String> TRUST_FIELDS = Set.of("pemFiles", "others");

    public FixedNetwork {
        pemFiles = List.copyOf(pemFiles);
    }

    /// Reads what is fixed; empty if any of it is not known or makes no sense.
    ///
    /// @param who has fixed it
    public static Optional<FixedNetwork> read(JsonNode node, String who) {
        JsonNode proxy = node.path("proxy");
        JsonNode trust = node.path("trust");
        Optional<ProxyChoice> choice = NetworkJson.proxy(proxy);
        Optional<List<Path>> files = files(trust.path("pemFiles"));
        String others = trust.path("others").asString("allowed");
        boolean whole =
                node.isObject()
                        && FIELDS.containsAll(node.propertyNames())
                        && PROXY_FIELDS.containsAll(proxy.propertyNames())
                        && TRUST_FIELDS.containsAll(trust.propertyNames())
                        && node.has("proxy") == choice.isPresent()
                        && (trust.isObject() || !node.has("trust"))
                        && files.isPresent()
                        && (others.equals("allowed") || others.equals("forbidden"));
        return Optional.of(
                        new FixedNetwork(
                                who,
                                choice,
                                NetworkJson.text(proxy, "user"),
                                files.orElse(List.of()),
                                others.equals("forbidden")))
                .filter(_ -> whole);
    }

    /// The settings that hold for a person who chose `own`.
    public NetworkSettings over(NetworkSettings own) {
        NetworkSettings chosen =
                proxy.map(way -> own.withProxy(way, proxyUser.or(own::proxyUser))).orElse(own);
        List<Path> files =
                Stream.concat(
                                pemFiles.stream(),
                                onlyThese ? Stream.empty() : own.pemFiles().stream())
                        .toList();
        return new NetworkSettings(
                chosen.proxy(),
                chosen.proxyUser(),
                files,
                onlyThese ? List.of() : own.authorities());
    }

    private static Optional<List<Path>> files(JsonNode nodes) {
        List<Path> files = new ArrayList<>();
        for (JsonNode node : nodes) {
            Optional<Path> file = absolute(node.asString(""));
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return nodes.isArray() || nodes.isMissingNode() ? Optional.of(files) : Optional.empty();
    }

    private static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }
}
