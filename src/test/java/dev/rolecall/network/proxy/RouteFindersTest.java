package dev.rolecall.network.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.network.proxy.Route.Reason.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves which way out is taken, and that it is said who decided.
class RouteFindersTest {
    private static final URI SERVICE = URI.create("https://api.example.com/v1");
    private static final ProxyServer PROXY = new ProxyServer("proxy.example", 3128);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-24T13:30:15Z"));
    private final Clock clock = new MovingClock(now);
    private final List<URI> scriptsRead = new ArrayList<>();
    private String script = "function FindProxyForURL(u, h) { return 'PROXY proxy.example:3128' }";

    @Test
    void no_proxy_means_the_direct_way() throws Exception {
        assertThat(
                        finders(new ProxyChoice.None(), Map.of("https_proxy", "http://x:1"))
                                .route(SERVICE))
                .isEqualTo(Route.direct(Kind.NO_PROXY_CHOSEN, ""));
    }

    @Test
    void the_chosen_proxy_is_used_but_for_its_exceptions() throws Exception {
        RouteFinders finders =
                finders(new ProxyChoice.Manual(PROXY, List.of("internal.example")), Map.of());

        assertThat(finders.route(SERVICE)).isEqualTo(Route.through(PROXY, Kind.CHOSEN_PROXY, ""));
        assertThat(finders.route(URI.create("https://dr.internal.example/api/v2")))
                .isEqualTo(Route.direct(Kind.CHOSEN_EXCEPTION, "internal.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/",
                "http://localhost/",
                "https://app.localhost",
                "https://[::1]:9"
            })
    void this_machine_is_never_reached_through_a_proxy(String address) throws Exception {
        assertThat(
                        finders(new ProxyChoice.Manual(PROXY, List.of()), Map.of())
                                .route(URI.create(address)))
                .isEqualTo(Route.direct(Kind.THIS_MACHINE, ""));
    }

    @Test
    void the_environment_wins_over_the_desktop_and_small_letters_over_capitals() throws Exception {
        RouteFinders both =
                finders(
                        new ProxyChoice.OfSystem(),
                        Map.of(
                                "HTTPS_PROXY", "http://capitals.example:1",
                                "https_proxy", "http://proxy.example:3128/",
                                "all_proxy", "http://all.example:2",
                                "NO_PROXY", "other.example, .corp.example"));

        assertThat(both.route(SERVICE))
                .isEqualTo(Route.through(PROXY, Kind.ENVIRONMENT, "https_proxy"));
        assertThat(both.route(URI.create("https://x.corp.example")))
                .isEqualTo(Route.direct(Kind.ENVIRONMENT_EXCEPTION, "NO_PROXY=.corp.example"));
        assertThat(
                        finders(
                                        new ProxyChoice.OfSystem(),
                                        Map.of("ALL_PROXY", "proxy.example:3128"))
                                .route(SERVICE))
                .isEqualTo(Route.through(PROXY, Kind.ENVIRONMENT, "ALL_PROXY"));
    }

    @Test
    void the_desktop_is_asked_where_the_environment_says_nothing() throws Exception {
        Proxy http =
                new Proxy(
                        Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example", 3128));
        RouteFinders finders =
                finders(new ProxyChoice.OfSystem(), Map.of("http_proxy", "x:1"), List.of(http));

        assertThat(finders.route(SERVICE)).isEqualTo(Route.through(PROXY, Kind.SYSTEM, ""));
        assertThat(
                        finders(new ProxyChoice.OfSystem(), Map.of(), List.of(Proxy.NO_PROXY))
                                .route(SERVICE))
                .isEqualTo(Route.direct(Kind.SYSTEM_HAS_NONE, ""));
    }

    @Test
    void a_proxy_that_speaks_something_else_is_not_mistaken_for_none() throws Exception {
        assertThat(
                        finders(
                                        new ProxyChoice.OfSystem(),
                                        Map.of("https_proxy", "socks5://ann:word@old.example:1080"))
                                .route(SERVICE)
                                .hops())
                .containsExactly(new Hop.Unusable("socks5://old.example:1080"));
    }

    @Test
    void a_user_in_the_environment_is_shown_to_that_proxy_only() {
        RouteFinders finders =
                finders(
                        new ProxyChoice.OfSystem(),
                        Map.of("https_proxy", "http://ann%40example:p%3Aw%2F@proxy.example:3128"));

        assertThat(finders.user(PROXY))
                .hasValueSatisfying(user -> {
                    assertThat(user.name()).isEqualTo("ann@example");
                    assertThat(user.password().reveal()).isEqualTo("p:w/");
                    assertThat(user.toString()).doesNotContain("p:w/");
                    assertThat(user.authorization().reveal())
                            .isEqualTo("Basic YW5uQGV4YW1wbGU6cDp3Lw==");
                });
        assertThat(finders.user(new ProxyServer("other.example", 3128))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, https://example.com, true",
        "example.com, https://api.example.com, true",
        "example.com, https://badexample.com, false",
        "*.example.com, https://API.Example.com, true",
        ".example.com, https://example.com, true",
        "example.com:8443, https://example.com:8443, true",
        "example.com:8443, https://example.com, false",
        "example.com:443, https://example.com, true",
        "10.0.0.0/8, https://10.200.3.4, true",
        "10.0.0.0/9, https://10.200.3.4, false",
        "10.0.0.0/8, https://ten.example, false",
        "2001:db8::/32, 'https://[2001:db8::1]', true",
        "'[2001:db8::1]', 'https://[2001:db8::1]', true",
        "192.168.1.5, https://192.168.1.5, true",
        "*, https://anything.example, true",
        "nonsense/99, https://nonsense, false"
    })
    void exceptions_are_read_as_people_write_them(String pattern, String target, boolean matches) {
        assertThat(ProxyExceptions.parse(pattern).matching(URI.create(target)).isPresent())
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example:3128, proxy.example:3128",
        "http://proxy.example, proxy.example:80",
        "' HTTP://proxy.example:1/ ', proxy.example:1",
        "[2001:db8::1]:8080, [2001:db8::1]:8080",
        "10.0.0.1:8080, 10.0.0.1:8080"
    })
    void a_proxy_is_read_as_people_write_it(String text, String expected) {
        assertThat(ProxyServer.parse(text).map(ProxyServer::toString)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://secured.example:443",
                "a b:1",
                "a:0",
                "a:70000",
                "a/b",
                "u@a:1"
            })
    void what_is_no_http_proxy_is_not_taken_for_one(String text) {
        assertThat(ProxyServer.parse(text)).isEmpty();
    }

    @Test
    void a_script_is_read_once_and_asked_again_after_a_minute() throws Exception {
        RouteFinders finders = finders(scripted(), Map.of());

        assertThat(finders.route(SERVICE))
                .isEqualTo(Route.through(PROXY, Kind.SCRIPT, "http://wpad.example/proxy.pac"));
        script = "function FindProxyForURL(u, h) { return 'DIRECT' }";
        finders.route(SERVICE);
        finders.route(URI.create("https://other.example"));
        assertThat(scriptsRead).hasSize(1);

        now.updateAndGet(time -> time.plus(Duration.ofMinutes(31)));
        assertThat(finders.route(SERVICE).hops()).containsExactly(new Hop.Direct());
        assertThat(scriptsRead).hasSize(2);
    }

    @Test
    void a_script_that_fails_stops_every_request_until_it_works_again() throws Exception {
        script = "nonsense(";
        RouteFinders finders = finders(scripted(), Map.of());

        for (int request = 0; request < 3; request++) {
            assertThat(
                            catchThrowableOfType(
                                            FailureException.class, () -> finders.route(SERVICE))
                                    .failure())
                    .isInstanceOfSatisfying(
                            Failure.Unreachable.class,
                            failure -> {
                                assertThat(failure.cause()).isEqualTo(Failure.Cause.PROXY_SCRIPT);
                                assertThat(failure.neverSent()).isTrue();
                            });
        }
        assertThat(scriptsRead).hasSize(1);

        script = "function FindProxyForURL(u, h) { return 'PROXY proxy.example:3128' }";
        now.updateAndGet(time -> time.plus(Duration.ofSeconds(11)));
        assertThat(finders.route(SERVICE).hops()).containsExactly(new Hop.Through(PROXY));
    }

    private static ProxyChoice scripted() {
        return new ProxyChoice.PacAddress(URI.create("http://wpad.example/proxy.pac"));
    }

    private RouteFinders finders(ProxyChoice choice, Map<String, String> variables) {
        return finders(choice, variables, List.of(Proxy.NO_PROXY));
    }

    private RouteFinders finders(
            ProxyChoice choice, Map<String, String> variables, List<Proxy> desktop) {
        ProxySelector selector =
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI target) {
                        return desktop;
                    }

                    @Override
                    public void connectFailed(URI target, SocketAddress proxy, IOException broken) {
                        throw new IllegalStateException(broken);
                    }
                };
        PacSource source =
                address -> {
                    scriptsRead.add(address);
                    return script;
                };
        return new RouteFinders(choice, new ProxySurroundings(variables, selector, source, clock));
    }

    /// A clock that a test moves.
    private static final class MovingClock extends Clock {
        private final AtomicReference<Instant> now;

        MovingClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
