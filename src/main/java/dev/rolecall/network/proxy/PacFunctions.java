package dev.rolecall.network.proxy;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// The functions a proxy auto-configuration script may call, Microsoft's for IPv6 among them.
/// Arguments come as text, the way JavaScript writes them.
final class PacFunctions {
    private final PacNames names;
    private final PacCalendar calendar;

    PacFunctions(PacNames names, PacCalendar calendar) {
        this.names = names;
        this.calendar = calendar;
    }

    void addTo(Scriptable scope) {
        add(scope, "isPlainHostName", of -> !of.first().contains("."));
        add(scope, "dnsDomainIs", of -> of.lower(0).endsWith(of.lower(1)));
        add(scope, "localHostOrDomainIs", PacFunctions::localHostOrDomainIs);
        add(scope, "isResolvable", of -> resolved(of.first()).isPresent());
        add(scope, "isResolvableEx", of -> !names.of(of.first()).isEmpty());
        add(scope, "isInNet", this::isInNet);
        add(scope, "isInNetEx", this::isInNetEx);
        add(scope, "dnsResolve", of -> resolved(of.first()).map(InetAddress::getHostAddress));
        add(scope, "dnsResolveEx", of -> joined(names.of(of.first())));
        add(scope, "myIpAddress", _ -> mine().getHostAddress());
        add(scope, "myIpAddressEx", _ -> joined(names.own()));
        add(scope, "convert_addr", of -> (double) (number(of.first()) & 0xffff_ffffL));
        add(scope, "dnsDomainLevels", of -> of.first().chars().filter(c -> c == '.').count() * 1.0);
        add(scope, "shExpMatch", of -> shellPattern(of.text(1)).matcher(of.first()).matches());
        add(scope, "weekdayRange", of -> calendar.weekdayRange(of.texts()));
        add(scope, "dateRange", of -> calendar.dateRange(of.texts()));
        add(scope, "timeRange", of -> calendar.timeRange(of.texts()));
        add(scope, "alert", _ -> Optional.empty());
    }

    private static void add(Scriptable scope, String name, Function<Arguments, Object> does) {
        LambdaFunction function =
                new LambdaFunction(
                        scope,
                        name,
                        0,
                        (Context context, Scriptable _, Scriptable _, Object[] values) -> {
                            PacContexts.checkTime(context);
                            return toScript(does.apply(Arguments.of(values)));
                        });
        ScriptableObject.putProperty(scope, name, function);
    }

    /// What is absent here is `null` there.
    private static Object toScript(Object result) {
        return result instanceof Optional<?> maybe
                ? maybe.map(Object.class::cast).orElseGet(Context::getUndefinedValue)
                : result;
    }

    private static boolean localHostOrDomainIs(Arguments of) {
        String host = of.lower(0);
        String whole = of.lower(1);
        return host.equals(whole) || (!host.contains(".") && whole.startsWith(host + "."));
    }

    private boolean isInNet(Arguments of) {
        int mask = number(of.text(2));
        return resolved(of.first())
                .map(address -> number(address.getHostAddress()))
                .filter(address -> (address & mask) == (number(of.text(1)) & mask))
                .isPresent();
    }

    private boolean isInNetEx(Arguments of) {
        Optional<AddressRange> range = AddressRange.parse(of.text(1));
        return range.isPresent()
                && names.of(of.first()).stream()
                        .anyMatch(address -> range.get().contains(address.getAddress()));
    }

    private Optional<InetAddress> resolved(String host) {
        return names.of(host).stream().filter(Inet4Address.class::isInstance).findFirst();
    }

    private InetAddress mine() {
        List<InetAddress> own = names.own();
        return own.stream()
                .filter(Inet4Address.class::isInstance)
                .findFirst()
                .orElseGet(own::getFirst);
    }

    private static String joined(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.joining(";"));
    }

    /// The four bytes of an IPv4 address as one number; zero for anything else.
    private static int number(String address) {
        return AddressRange.literal(address)
                .filter(bytes -> bytes.length == 4)
                .map(bytes -> java.nio.ByteBuffer.wrap(bytes).getInt())
                .orElse(0);
    }

    private static Pattern shellPattern(String shell) {
        String pattern =
                shell.chars()
                        .mapToObj(character ->
                                switch (character) {
                                    case '*' -> ".*";
                                    case '?' -> ".";
                                    default -> Pattern.quote(Character.toString(character));
                                })
                        .collect(Collectors.joining());
        return Pattern.compile(pattern, Pattern.DOTALL);
    }

    /// What a script passed, as text; what it left out is empty.
    private record Arguments(List<String> texts) {
        static Arguments of(Object[] values) {
            return new Arguments(Arrays.stream(values).map(Context::toString).toList());
        }

        String first() {
            return text(0);
        }

        String text(int index) {
            return index < texts.size() ? texts.get(index) : "";
        }

        String lower(int index) {
            return text(index).toLowerCase(Locale.ROOT);
        }
    }
}
