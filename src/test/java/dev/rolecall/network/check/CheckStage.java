package dev.rolecall.network.check;

import static dev.rolecall.testing.network.LocalServer.said;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.check.CheckStep.Kind;
import dev.rolecall.network.check.CheckStep.State;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.SecretsInMemory;
import dev.rolecall.testing.network.TestAuthority;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;

/// An authority, services under it and what a check says of them, for the tests of the check.
abstract class CheckStage {
    static TestAuthority root;
    static TestAuthority issuing;
    static NetworkSettings trusting;

    private final Messages messages = new Messages(Locale.ENGLISH);
    Duration patience = Duration.ofSeconds(10);
    final SecretsInMemory secrets = new SecretsInMemory();

    @BeforeAll
    static void an_authority() {
        JdkSettings.apply();
        root = TestAuthority.root("Example Root");
        issuing = root.below("Example Proxy Authority");
        trusting = Networks.trusting(NetworkSettings.USUAL, root);
    }

    static LocalServer service(Instant date) throws IOException {
        String header =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.ofInstant(date, ZoneOffset.UTC));
        return LocalServer.secured(
                issuing.server("localhost"), _ -> said(401, "{}", "Date: " + header));
    }

    static URI base(LocalServer service) {
        return URI.create("https://localhost:" + service.port() + "/v1");
    }

    CheckResult check(NetworkSettings settings, URI base) throws Exception {
        return check(settings, base, new ArrayList<>());
    }

    CheckResult check(NetworkSettings settings, URI base, List<CheckStep> told)
            throws FailureException, InterruptedException {
        Network network = Networks.of(settings, secrets, Clock.systemUTC());
        return new NetworkCheck(network, Clock.systemUTC(), patience).run(base, told::add);
    }

    static List<State> states(CheckResult result) {
        return result.steps().stream().map(CheckStep::state).toList();
    }

    static State state(CheckResult result, Kind kind) {
        return step(result, kind).state();
    }

    String words(CheckResult result, Kind kind) {
        return messages.text(step(result, kind).said());
    }

    String advice(CheckResult result, Kind kind) {
        return messages.text(step(result, kind).advice().orElseThrow());
    }

    static CheckStep step(CheckResult result, Kind kind) {
        return result.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
