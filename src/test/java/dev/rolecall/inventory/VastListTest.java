package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.testing.AnsweringServer;
import dev.rolecall.testing.AnsweringServer.Asked;
import dev.rolecall.testing.AnsweringServer.Said;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One resource with 200,000 grants, read from each service to the end in bounded time.
@Timeout(60)
class VastListTest {
    private static final int GRANTS = 200_000;

    @Test
    void mistral_sends_them_all_in_one_answer() throws Exception {
        try (Sandbox sandbox = vast(Kind.LIBRARY)) {
            assertThat(
                            grants(
                                    new MistralProvider(new Transport()),
                                    sandbox.mistralBase(),
                                    sandbox.mistralToken(),
                                    "library"))
                    .isGreaterThanOrEqualTo(GRANTS);
        }
    }

    @Test
    void gemini_sends_them_a_thousand_at_a_time() throws Exception {
        try (Sandbox sandbox = vast(Kind.CORPUS)) {
            assertThat(
                            grants(
                                    new GeminiProvider(new Transport()),
                                    sandbox.geminiBase(),
                                    sandbox.geminiToken(),
                                    "corpus"))
                    .isGreaterThanOrEqualTo(GRANTS);
            assertThat(sandbox.traffic().calls("GET", "/permissions")).hasSizeGreaterThan(199);
        }
    }

    @Test
    void datarobot_sends_them_a_hundred_at_a_time() throws Exception {
        try (AnsweringServer service = new AnsweringServer(VastListTest::dataRobotPage)) {
            assertThat(
                            grants(
                                    new DataRobotProvider(new Transport()),
                                    service.base(),
                                    "key",
                                    "dataset"))
                    .isEqualTo(GRANTS);
            assertThat(service.asked()).hasSize(1 + GRANTS / 100);
        }
    }

    private static Said dataRobotPage(Asked asked) {
        if (!asked.path().contains("sharedRoles")) {
            return Said.json("{\"data\":[{\"datasetId\":\"s1\",\"name\":\"One\"}]}");
        }
        int offset = Integer.parseInt(asked.target().replaceAll(".*offset=(\\d+).*", "$1"));
        String rows =
                IntStream.range(offset, offset + 100)
                        .mapToObj(number ->
                                "{\"id\":\"u%d\",\"name\":\"p%d\",\"role\":\"OWNER\",\"shareRecipientType\":\"user\"}"
                                        .formatted(number, number))
                        .collect(Collectors.joining(","));
        String next =
                offset + 100 < GRANTS
                        ? "\"http://elsewhere.example/?offset=%d&limit=100\""
                                .formatted(offset + 100)
                        : "null";
        return Said.json(
                "{\"data\":[%s],\"totalCount\":%d,\"next\":%s}".formatted(rows, GRANTS, next));
    }

    private static Sandbox vast(Kind kind) {
        return Sandbox.start(
                SandboxOptions.defaults()
                        .withResources(8)
                        .withSize(kind, 1)
                        .withLargeList(kind, GRANTS));
    }

    /// How many grants the index holds once the one resource was read.
    private static int grants(Provider provider, URI base, String token, String kind)
            throws Exception {
        Account account =
                new Account(
                        new AccountId("a"),
                        provider.descriptor().id(),
                        "Sandbox",
                        base,
                        Environment.SANDBOX);
        Connection connection =
                provider.connect(
                        account, Credential.of(new Secret(token)), WriteLock.open("Sandbox"));
        Inventory inventory = new Inventory();
        new Sync()
                .ofKinds(connection, inventory, List.of(new ResourceKind(kind)))
                .run(new Unwatched());
        ResourceEntry only = inventory.snapshot().entries().getFirst();
        assertThat(only.access().list().orElseThrow().completeness())
                .isEqualTo(Completeness.COMPLETE);
        return GrantIndex.of(inventory.snapshot(), new ServicesWords()).size();
    }
}
