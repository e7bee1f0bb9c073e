package dev.rolecall.update;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.Json;
import dev.rolecall.http.Transport;
import java.lang.module.ModuleDescriptor.Version;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Asks a release feed for the latest version: one `GET`, with nothing in it that tells of the
/// person, the machine or the version it comes from. Redirects are not followed. The form of a feed
/// is told in `updates.md`.
public final class UpdateCheck {
    private static final String FORMAT = "rolecall-releases";
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private final Gateway gateway;
    private final String own;

    /// @param gateway how requests leave this machine
    /// @param own the version of this program; empty if it has none
    public UpdateCheck(Gateway gateway, String own) {
        this.gateway = gateway;
        this.own = own;
    }

    /// The address that `typed` is; empty if it is none that may be asked: `https`, or `http` on
    /// this machine.
    public static Optional<URI> address(String typed) {
        try {
            URI address = new URI(typed.strip());
            boolean secured = "https".equals(address.getScheme());
            boolean here = "http".equals(address.getScheme()) && isLoopback(address);
            return address.getHost() != null && address.getUserInfo() == null && (secured || here)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /// Asks `feed` for the latest version.
    ///
    /// @throws FailureException if no answer came, or one that is no feed
    public Release look(URI feed) throws FailureException, InterruptedException {
        Answer answer = new Transport(gateway, MOST_BYTES).look(feed, DEADLINE);
        if (answer.status() / 100 == 3) {
            throw new FailureException(new Failure.Unreachable(Failure.Cause.REDIRECT, false, ""));
        }
        if (answer.status() != 200) {
            throw new FailureException(new Failure.Unexpected(answer.status(), ""));
        }
        return Json.parse(answer.body())
                .flatMap(node -> release(node, feed))
                .orElseThrow(() ->
                        new FailureException(
                                new Failure.Unreadable(answer.status(), answer.excerpt())));
    }

    private Optional<Release> release(JsonNode node, URI feed) {
        String version = node.path("latest").path("version").asString("");
        Optional<URI> page =
                address(node.path("latest").path("page").asString(""))
                        .filter(there -> Objects.equals(there.getHost(), feed.getHost()));
        boolean known =
                FORMAT.equals(node.path("format").asString(""))
                        && node.path("version").asInt(0) == 1
                        && version.matches("[0-9][0-9A-Za-z.+-]{0,63}");
        return page.filter(_ -> known).map(there -> new Release(version, there, age(version)));
    }

    private Release.Age age(String version) {
        if (own.isEmpty()) {
            return Release.Age.UNKNOWN;
        }
        return Version.parse(version).compareTo(Version.parse(own)) > 0
                ? Release.Age.NEWER
                : Release.Age.NO_NEWER;
    }

    private static boolean isLoopback(URI address) {
        try {
            String host = Optional.ofNullable(address.getHost()).orElse("");
            return host.matches("[0-9.]+|\\[[0-9a-f:]+]|localhost")
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notHere) {
            return false;
        }
    }
}
