package dev.rolecall.network.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that scripts choose proxies as in browsers, and that they can do nothing else.
class PacScriptTest {
    private static final URI TARGET = URI.create("https://api.example.com:8443/v1/secret?key=1");

    /// Tuesday, 24 November 2026, 14:30:15 in Berlin, 13:30:15 in Greenwich.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T13:30:15Z"), ZoneId.of("Europe/Berlin"));

    private static final PacNames NAMES =
            new PacNames() {
                private final Map<String, List<InetAddress>> known =
                        Map.of(
                                "api.example.com",
                                List.of(
                                        InetAddress.ofLiteral("2001:db8::5"),
                                        InetAddress.ofLiteral("10.1.2.3")));

                @Override
                public List<InetAddress> of(String host) {
                    return known.getOrDefault(host, List.of());
                }

                @Override
                public List<InetAddress> own() {
                    return List.of(InetAddress.ofLiteral("10.9.8.7"));
                }
            };

    @Test
    void every_way_a_script_names_is_read_in_order() throws Exception {
        assertThat(hops("return 'PROXY a.example:8080; SOCKS b:1080; HTTPS c:443; DIRECT'"))
                .containsExactly(
                        new Hop.Through(new ProxyServer("a.example", 8080)),
                        new Hop.Unusable("SOCKS b:1080"),
                        new Hop.Unusable("HTTPS c:443"),
                        new Hop.Direct());
    }

    @Test
    void a_script_is_told_scheme_host_and_port_but_not_what_is_asked_for() throws Exception {
        assertThat(
                        hops(
                                "return url == 'https://api.example.com:8443/' && host =="
                                        + " 'api.example.com' ? 'PROXY yes:1' : 'PROXY no:1'"))
                .containsExactly(new Hop.Through(new ProxyServer("yes", 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dnsDomainIs(host, '.example.com')                       | true
                    dnsDomainIs(host, '.example.org')                       | false
                    isPlainHostName('intranet')                             | true
                    isPlainHostName(host)                                   | false
                    localHostOrDomainIs('api', 'api.example.com')           | true
                    localHostOrDomainIs('api.example.org', 'api.example.com') | false
                    shExpMatch(host, '*.example.*')                         | true
                    shExpMatch(host, 'api.example.co?')                     | true
                    shExpMatch(host, 'api.example')                         | false
                    shExpMatch('a+b', 'a+b')                                | true
                    isInNet(host, '10.1.0.0', '255.255.0.0')                | true
                    isInNet('10.2.0.1', '10.1.0.0', '255.255.0.0')          | false
                    isInNet('nowhere.example', '0.0.0.0', '0.0.0.0')        | false
                    isInNetEx(host, '2001:db8::/32')                        | true
                    isResolvable('nowhere.example')                         | false
                    dnsResolve(host) == '10.1.2.3'                          | true
                    dnsResolve('nowhere.example') == null                   | true
                    dnsResolveEx(host) == '2001:db8:0:0:0:0:0:5;10.1.2.3'   | true
                    myIpAddress() == '10.9.8.7'                             | true
                    dnsDomainLevels(host) == 2                              | true
                    convert_addr('1.0.0.2') == 16777218                     | true
                    weekdayRange('TUE')                                     | true
                    weekdayRange('MON', 'FRI')                              | true
                    weekdayRange('FRI', 'MON')                              | false
                    timeRange(14)                                           | true
                    timeRange(13, 'GMT')                                    | true
                    timeRange(9, 17)                                        | true
                    timeRange(22, 6)                                        | false
                    timeRange(14, 30, 14, 30)                               | true
                    timeRange(14, 30, 16, 14, 31, 0)                        | false
                    dateRange(24)                                           | true
                    dateRange('NOV')                                        | true
                    dateRange(2027)                                         | false
                    dateRange(20, 25)                                       | true
                    dateRange('DEC', 'FEB')                                 | false
                    dateRange('OCT', 'FEB')                                 | true
                    dateRange(20, 'NOV', 1, 'DEC')                          | true
                    dateRange('NOV', 2026, 'JAN', 2027)                     | true
                    dateRange(25, 'NOV', 2026, 1, 'DEC', 2026)              | false
                    /^api/.test(host) && [1, 2].includes(2)                 | true
                    """)
    void the_usual_functions_answer_as_in_browsers(String condition, boolean expected)
            throws Exception {
        assertThat(hops("return (" + condition + ") ? 'PROXY yes:1' : 'PROXY no:1'"))
                .containsExactly(new Hop.Through(new ProxyServer(expected ? "yes" : "no", 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit(1)",
                "Packages.java.io.File('/')",
                "importPackage(java.io)",
                "new JavaAdapter(java.lang.Runnable, {})",
                "host.getClass().forName('java.lang.Runtime')",
                "isPlainHostName.getClass()",
                "undefinedFunction()",
                "throw 'broken'"
            })
    void a_script_reaches_nothing_of_java(String statement) throws Exception {
        PacScript script = script("function FindProxyForURL(url, host) {" + statement + "}");

        assertThat(cause(() -> script.hops(TARGET)).cause()).isEqualTo(Failure.Cause.PROXY_SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) {}",
                "try { while (true) {} } catch (e) { return 'DIRECT' }",
                "while (true) { try { while (true) {} } finally { continue; } }",
                "return /(a+)+$/.test('a'.repeat(60) + 'b') ? '' : ''",
                "function again() { again(); } again();",
                "[3,2,1].sort(function again() { return [2,1].sort(again)[0]; })",
            })
    void a_script_that_does_not_end_is_stopped(String statement) throws Exception {
        PacScript script = script("function FindProxyForURL(url, host) {" + statement + "}");
        long before = System.nanoTime();

        assertThat(cause(() -> script.hops(TARGET)).cause()).isEqualTo(Failure.Cause.PROXY_SCRIPT);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "return null", "return ''", "return 7", "return ';'"})
    void a_script_that_answers_nothing_sends_nobody_the_direct_way(String statement)
            throws Exception {
        PacScript script = script("function FindProxyForURL(url, host) {" + statement + "}");

        Failure.Unreachable failure = cause(() -> script.hops(TARGET));

        assertThat(failure.cause()).isEqualTo(Failure.Cause.PROXY_SCRIPT);
        assertThat(failure.said()).isEqualTo("no answer for api.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Sign in</html>", "function FindProxyForURL(", "var x = 1;", ""})
    void what_is_no_script_is_told_when_it_is_read(String source) {
        assertThat(cause(() -> script(source)).cause()).isEqualTo(Failure.Cause.PROXY_SCRIPT);
    }

    @Test
    void a_script_cannot_change_the_language_for_the_next_question() throws Exception {
        PacScript script =
                script(
                        "function FindProxyForURL(url, host) { try { String.prototype.evil = 1; }"
                                + " catch (e) {} return ''.evil ? 'PROXY changed:1' : 'DIRECT' }");

        assertThat(script.hops(TARGET)).containsExactly(new Hop.Direct());
        assertThat(script.hops(TARGET)).containsExactly(new Hop.Direct());
    }

    private static List<Hop> hops(String body) throws Exception {
        return script("function FindProxyForURL(url, host) {" + body + "}").hops(TARGET);
    }

    private static PacScript script(String source) throws FailureException {
        return PacScript.read(source, NAMES, CLOCK, Duration.ofMillis(300));
    }

    private static Failure.Unreachable cause(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return (Failure.Unreachable) catchThrowableOfType(FailureException.class, call).failure();
    }
}
