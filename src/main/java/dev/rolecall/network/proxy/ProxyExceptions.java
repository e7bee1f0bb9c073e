package dev.rolecall.network.proxy;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Hosts that are reached without a proxy, as people write them: `example.com` and `.example.com`
/// (the host and all below it), `*.example.com`, `10.0.0.0/8`, an address, a `host:port`, `*`.
public final class ProxyExceptions {
    private final List<String> patterns;

    public ProxyExceptions(List<String> patterns) {
        this.patterns =
                patterns.stream()
                        .map(pattern -> pattern.strip().toLowerCase(Locale.ROOT))
                        .filter(pattern -> !pattern.isEmpty())
                        .toList();
    }

    /// The patterns in `text`, between commas, semicolons or spaces.
    public static ProxyExceptions parse(String text) {
        return new ProxyExceptions(split(text));
    }

    /// The patterns in `text`, one by one.
    public static List<String> split(String text) {
        return Arrays.stream(text.split("[,;\\s]+")).filter(part -> !part.isEmpty()).toList();
    }

    /// The pattern that takes `target` out, if one does.
    public Optional<String> matching(URI target) {
        String host = Loopback.host(target).toLowerCase(Locale.ROOT);
        int port = port(target);
        return patterns.stream().filter(pattern -> matches(pattern, host, port)).findFirst();
    }

    private static boolean matches(String pattern, String host, int port) {
        if (pattern.equals("*")) {
            return true;
        }
        if (pattern.contains("/")) {
            return AddressRange.parse(pattern).map(range -> range.contains(host)).orElse(false);
        }
        String bare = pattern;
        int colon = pattern.lastIndexOf(':');
        if (colon > 0 && pattern.indexOf(':') == colon) {
            if (!pattern.substring(colon + 1).equals(Integer.toString(port))) {
                return false;
            }
            bare = pattern.substring(0, colon);
        }
        bare = bare.replaceAll("[\\[\\]]", "").replaceFirst("^\\*?\\.", "");
        return host.equals(bare) || host.endsWith("." + bare);
    }

    private static int port(URI target) {
        int usual = "http".equalsIgnoreCase(target.getScheme()) ? 80 : 443;
        return target.getPort() == -1 ? usual : target.getPort();
    }
}
