package dev.rolecall.profile;

import dev.rolecall.i18n.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is wrong, or odd, about a base address before anything is sent there.
///
/// @param base the address without a trailing slash; absent while it cannot be used
/// @param problem why it cannot be used
/// @param warning what to look at again; it does not stop anybody
public record AddressCheck(
        Optional<URI> base, Optional<Message> problem, Optional<Message> warning) {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /// Checks `typed` for a service whose public addresses are `usual`.
    public static AddressCheck of(String typed, List<String> usual) {
        String text = typed.strip().replaceFirst("/+$", "");
        if (text.isEmpty()) {
            return no("accounts.address.missing");
        }
        try {
            URI base = new URI(text);
            return problem(base)
                    .map(AddressCheck::no)
                    .orElseGet(() ->
                            new AddressCheck(
                                    Optional.of(base), Optional.empty(), odd(base, usual)));
        } catch (URISyntaxException malformed) {
            return no("accounts.address.malformed");
        }
    }

    /// Whether the address is on this machine, as a sandbox is.
    public boolean isLoopback() {
        return base.filter(AddressCheck::loopback).isPresent();
    }

    private static Optional<String> problem(URI base) {
        String scheme = base.getScheme();
        if (base.getHost() == null || scheme == null) {
            return Optional.of("accounts.address.malformed");
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && loopback(base))) {
            return Optional.of("accounts.address.insecure");
        }
        if (base.getRawUserInfo() != null) {
            return Optional.of("accounts.address.userInfo");
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            return Optional.of("accounts.address.query");
        }
        return Optional.empty();
    }

    private static Optional<Message> odd(URI base, List<String> usual) {
        return usual.stream()
                .findFirst()
                .map(address -> URI.create(address).getPath())
                .filter(end -> !end.isEmpty() && !base.getPath().endsWith(end))
                .map(end -> Message.of("accounts.address.usualEnd", end));
    }

    private static boolean loopback(URI base) {
        return base.getHost() != null && LOOPBACK.matcher(base.getHost()).matches();
    }

    private static AddressCheck no(String key) {
        return new AddressCheck(Optional.empty(), Optional.of(Message.of(key)), Optional.empty());
    }
}
