package dev.rolecall.network.proxy;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses of this machine, which no proxy could reach.
public final class Loopback {
    private static final Pattern NAMES =
            Pattern.compile("(.+\\.)?localhost|127(\\.\\d{1,3}){3}|::1|(0:){7}1");

    private Loopback() {}

    public static boolean is(URI target) {
        return NAMES.matcher(host(target).toLowerCase(Locale.ROOT)).matches();
    }

    /// The host of `target` without the brackets of an IPv6 address; empty if it has none.
    public static String host(URI target) {
        return Optional.ofNullable(target.getHost()).orElse("").replaceAll("[\\[\\]]", "");
    }
}
