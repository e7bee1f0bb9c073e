package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The base address of one account: what may be asked there, and what is another place.
final class ServiceAddress {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[(0:){7}1]");

    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");

    private final URI base;
    private final String start;
    private final Optional<Failure.Cause> wrong;

    ServiceAddress(URI base) {
        this.base = base;
        this.start = LAST_SLASHES.matcher(base.toString()).replaceFirst("");
        this.wrong = wrong(base);
    }

    /// The whole address of `pathAndQuery`, which starts with a slash and is encoded already.
    ///
    /// @throws FailureException if nothing may be sent there
    URI of(String pathAndQuery) throws FailureException {
        if (wrong.isPresent()) {
            Failure unreachable = new Failure.Unreachable(wrong.get(), true, host(base));
            throw new FailureException(unreachable);
        }
        String path = pathAndQuery.split("\\?", 2)[0];
        if (!path.startsWith("/")
                || Arrays.stream(path.split("/", -1)).anyMatch(ServiceAddress::dots)) {
            throw new FailureException(new Failure.NotFound(""));
        }
        try {
            return new URI(start + pathAndQuery);
        } catch (URISyntaxException malformed) {
            throw new FailureException(new Failure.NotFound(""), malformed);
        }
    }

    /// Where a redirect from `asked` leads, if that is the same scheme, host and port.
    Optional<URI> redirected(URI asked, String location) {
        try {
            URI target = asked.resolve(new URI(location));
            return sameService(target) ? Optional.of(target) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /// The scheme and host that `location` names, without what else it may carry.
    static String place(String location) {
        try {
            URI target = new URI(location);
            return target.getHost() == null ? "" : target.getScheme() + "://" + target.getHost();
        } catch (URISyntaxException malformed) {
            return "";
        }
    }

    /// Why nothing may be sent to `base`.
    private static Optional<Failure.Cause> wrong(URI base) {
        String scheme = Optional.ofNullable(base.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = host(base);
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (!web || host.isEmpty() || base.getRawUserInfo() != null || base.getRawQuery() != null) {
            return Optional.of(Failure.Cause.NAME);
        }
        return scheme.equals("http") && !LOOPBACK.matcher(host).matches()
                ? Optional.of(Failure.Cause.INSECURE)
                : Optional.empty();
    }

    private boolean sameService(URI other) {
        return base.getScheme().equalsIgnoreCase(other.getScheme())
                && host(base).equals(host(other))
                && port(base) == port(other)
                && other.getRawUserInfo() == null;
    }

    private static boolean dots(String segment) {
        String plain = segment.replace("%2E", ".").replace("%2e", ".");
        return plain.equals(".") || plain.equals("..");
    }

    private static String host(URI uri) {
        return Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getPort() == -1 ? usual : uri.getPort();
    }
}
