package dev.rolecall.network.proxy;

import dev.rolecall.domain.Secret;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who signs in to a proxy; prints without the password.
public record ProxyUser(String name, Secret password) {
    private static final Pattern USER =
            Pattern.compile("^(?:[A-Za-z0-9+.-]+://)?([^/@:]*)(?::([^/]*))?@.*");

    /// The user in a proxy's address such as `http://ann:secret@proxy:8080`.
    static Optional<ProxyUser> inside(String address) {
        Matcher found = USER.matcher(address);
        return found.matches()
                ? Optional.of(
                        new ProxyUser(
                                decoded(found.group(1)),
                                new Secret(
                                        decoded(Optional.ofNullable(found.group(2)).orElse("")))))
                : Optional.empty();
    }

    /// The value of `Proxy-Authorization`.
    public Secret authorization() {
        byte[] both = (name + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        return new Secret("Basic " + Base64.getEncoder().encodeToString(both));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
