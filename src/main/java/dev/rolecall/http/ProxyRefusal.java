package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a proxy means by 407: a login is missing, is wrong, or has to be of a kind that Rolecall
/// does not speak (it speaks Basic).
public final class ProxyRefusal {
    private static final Pattern BASIC = Pattern.compile("(?i)(^|,)\\s*Basic\\b");

    private ProxyRefusal() {}

    /// The failure behind an answer with status 407.
    ///
    /// @param asked the values of `Proxy-Authenticate`
    /// @param shown whether a login was sent along
    public static Failure failure(
            List<String> asked, boolean shown, Optional<InetSocketAddress> proxy) {
        boolean basic = asked.stream().anyMatch(kind -> BASIC.matcher(kind).find());
        if (!asked.isEmpty() && !basic) {
            return new Failure.Unreachable(Failure.Cause.PROXY_UNSUPPORTED, true, kinds(asked));
        }
        return new Failure.Unreachable(
                shown ? Failure.Cause.PROXY_REJECTS_LOGIN : Failure.Cause.PROXY_WANTS_LOGIN,
                true,
                proxy.map(Breakage::name).orElse(""));
    }

    /// The kinds alone: what follows them is between the proxy and who signs in.
    private static String kinds(List<String> asked) {
        return asked.stream()
                .map(challenge -> challenge.strip().split("[\\s,]", 2)[0])
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
