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

/// One resource with very many grants at each service, read through to its index.
///
/// @param grants how many
record VastList(int grants) {
    /// What became of reading one.
    ///
    /// @param grants how many the index holds
    /// @param pages how often the service was asked for a piece of the list
    record Seen(int grants, int pages) {}

    /// The service sends them all in one answer.
    Seen ofMistral() throws Exception {
        try (Sandbox sandbox = vast(Kind.LIBRARY)) {
            int read =
                    read(
                            new MistralProvider(new Transport()),
                            sandbox.mistralBase(),
                            sandbox.mistralToken(),
                            "library");
            return new Seen(read, sandbox.traffic().calls("GET", "/share").size());
        }
    }

    /// The service sends them a thousand at a time.
    Seen ofGemini() throws Exception {
        try (Sandbox sandbox = vast(Kind.CORPUS)) {
            int read =
                    read(
                            new GeminiProvider(new Transport()),
                            sandbox.geminiBase(),
                            sandbox.geminiToken(),
                            "corpus");
            return new Seen(read, sandbox.traffic().calls("GET", "/permissions").size());
        }
    }

    /// The service sends them a hundred at a time.
    Seen ofDataRobot() throws Exception {
        try (AnsweringServer service = new AnsweringServer(this::dataRobotPage)) {
            int read =
                    read(new DataRobotProvider(new Transport()), service.base(), "key", "dataset");
            return new Seen(read, service.asked().size() - 1);
        }
    }

    private Said dataRobotPage(Asked asked) {
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
                offset + 100 < grants
                        ? "\"http://elsewhere.example/?offset=%d&limit=100\""
                                .formatted(offset + 100)
                        : "null";
        return Said.json(
                "{\"data\":[%s],\"totalCount\":%d,\"next\":%s}".formatted(rows, grants, next));
    }

    private Sandbox vast(Kind kind) {
        return Sandbox.start(
                SandboxOptions.defaults()
                        .withResources(8)
                        .withSize(kind, 1)
                        .withLargeList(kind, grants));
    }

    /// How many grants the index holds once the one resource was read.
    private static int read(Provider provider, URI base, String token, String kind)
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
