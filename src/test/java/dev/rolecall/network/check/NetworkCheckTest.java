package dev.rolecall.network.check;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.check.CheckStep.Kind;
import dev.rolecall.network.check.CheckStep.State;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.TestAuthority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Proves over real sockets that a check finds what is wrong with a certificate or a clock.
class NetworkCheckTest extends CheckStage {
    @Test
    void a_service_that_can_be_reached_is_well_in_every_step() throws Exception {
        try (LocalServer service = service(Instant.now())) {
            List<CheckStep> told = new ArrayList<>();
            CheckResult result = check(trusting, base(service), told);

            assertThat(states(result))
                    .containsExactly(
                            State.WELL, State.WELL, State.WELL, State.WELL, State.WELL, State.WELL);
            assertThat(result.allWell()).isTrue();
            assertThat(told).isEqualTo(result.steps());
            assertThat(words(result, Kind.WAY_OUT))
                    .isEqualTo("Straight to the service: it is on this computer.");
            assertThat(words(result, Kind.CERTIFICATE))
                    .startsWith(
                            "Believed: issued by Example Proxy Authority (Example Corp), valid");
            assertThat(words(result, Kind.ANSWER))
                    .isEqualTo("The service answered with status 401.");
            assertThat(result.chain())
                    .extracting(ReceivedCertificate::subject)
                    .containsExactly(
                            "localhost (Example Corp)",
                            "Example Proxy Authority (Example Corp)",
                            "Example Root (Example Corp)");
            assertThat(result.offer()).isEmpty();
        }
    }

    @Test
    void an_unknown_authority_is_named_and_offered_and_nothing_is_said_to_the_service()
            throws Exception {
        try (LocalServer service = service(Instant.now())) {
            CheckResult result = check(NetworkSettings.USUAL, base(service));

            assertThat(states(result))
                    .containsExactly(
                            State.WELL,
                            State.WELL,
                            State.WELL,
                            State.PROBLEM,
                            State.SKIPPED,
                            State.SKIPPED);
            assertThat(words(result, Kind.CERTIFICATE))
                    .isEqualTo(
                            "Issued in the end by Example Root (Example Corp), which is not trusted"
                                    + " here.");
            assertThat(result.chain()).hasSize(3);
            assertThat(result.offer())
                    .hasValueSatisfying(offer -> {
                        assertThat(offer.scope()).isEqualTo(TrustOffer.Scope.AUTHORITY);
                        assertThat(offer.authority().fingerprint())
                                .isEqualTo(Fingerprint.of(root.certificate()));
                    });
            assertThat(service.asked()).isEmpty();

            NetworkSettings agreed =
                    NetworkSettings.USUAL.trusting(result.offer().orElseThrow().authority());
            assertThat(check(agreed, base(service)).allWell()).isTrue();
        }
    }

    @Test
    void a_lone_certificate_is_offered_as_that_and_not_as_an_authority() throws Exception {
        TestAuthority alone = TestAuthority.alone("localhost");
        try (LocalServer service = LocalServer.secured(alone.own(), _ -> said(401, "{}"))) {
            CheckResult result = check(NetworkSettings.USUAL, base(service));

            assertThat(result.offer().orElseThrow().scope())
                    .isEqualTo(TrustOffer.Scope.SINGLE_CERTIFICATE);
            NetworkSettings agreed =
                    NetworkSettings.USUAL.trusting(result.offer().orElseThrow().authority());
            assertThat(states(check(agreed, base(service)))).doesNotContain(State.PROBLEM);
        }
    }

    @Test
    void a_certificate_for_another_host_or_time_is_not_offered() throws Exception {
        Instant now = Instant.now();
        try (LocalServer other =
                        LocalServer.secured(root.server("portal.example"), _ -> said(200, ""));
                LocalServer early =
                        LocalServer.secured(
                                root.server(
                                        now.plus(Duration.ofMinutes(10)),
                                        now.plus(Duration.ofDays(1)),
                                        "localhost"),
                                _ -> said(200, ""))) {
            CheckResult wrongHost = check(trusting, base(other));
            CheckResult notYet = check(trusting, base(early));

            assertThat(wrongHost.offer()).isEmpty();
            assertThat(advice(wrongHost, Kind.CERTIFICATE)).startsWith("The certificate is for");
            assertThat(notYet.offer()).isEmpty();
            assertThat(advice(notYet, Kind.CERTIFICATE)).contains("set the clock right");
        }
    }

    @Test
    void a_clock_ten_minutes_off_is_told_with_its_direction() throws Exception {
        Duration off = Duration.ofMinutes(10).plusSeconds(20);
        try (LocalServer ahead = service(Instant.now().plus(off));
                LocalServer behind = service(Instant.now().minus(off))) {
            CheckResult slow = check(trusting, base(ahead));
            CheckResult fast = check(trusting, base(behind));

            assertThat(words(slow, Kind.CLOCK))
                    .isEqualTo("This computer's clock is 10 minutes behind the service's.");
            assertThat(words(fast, Kind.CLOCK))
                    .isEqualTo("This computer's clock is 10 minutes ahead of the service's.");
            assertThat(slow.allWell()).isFalse();
        }
    }
}
