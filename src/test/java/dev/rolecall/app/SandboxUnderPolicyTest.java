package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.policy.PolicyWrites;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.NewAccount;
import dev.rolecall.ui.workspace.OpenAccount;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where changes are forbidden, the sandbox inside the program takes them, and nothing that only
/// says it is one does.
class SandboxUnderPolicyTest {
    @TempDir private Path folder;

    @Test
    void only_what_really_is_the_sandbox_takes_changes() throws Exception {
        Files.writeString(
                folder.resolve("config.json"),
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"managedBy\":\"Acme IT\","
                        + "\"writes\":\"forbidden\"}");
        PolicyWrites writes = new PolicyWrites(new PolicyFile(folder, _ -> true).read());
        ImmediateOperations operations = new ImmediateOperations(Clock.systemUTC());
        AccountsModel accounts =
                new AccountsModel(
                        Providers.all(new Transport()),
                        operations,
                        Clock.systemUTC(),
                        writes::forbiddenBy);
        SandboxHouse house = new SandboxHouse(operations, accounts, writes);
        house.explore();
        List<URI> bases = accounts.accounts().stream().map(open -> open.account().base()).toList();
        accounts.add(
                new NewAccount(
                        new ProviderId("mistral"),
                        "A tunnel",
                        URI.create("http://127.0.0.1:1/v1"),
                        Environment.SANDBOX,
                        new Secret("token")));
        OpenAccount tunnel = accounts.accounts().getLast();
        accounts.unlock(tunnel.account().id());

        assertThat(accounts.accounts().subList(0, 3))
                .allSatisfy(open -> assertThat(open.lock().openUntil()).contains(Instant.MAX));
        assertThat(tunnel.lock().forbiddenBy()).contains("Acme IT");
        assertThat(tunnel.lock().openUntil()).isEmpty();
        tunnel.lock().unlock(Duration.ofDays(1));
        assertThat(tunnel.lock().openUntil()).isEmpty();
        house.close();
        assertThat(bases)
                .hasSize(3)
                .allSatisfy(base -> assertThat(writes.forbiddenBy(base)).contains("Acme IT"));
    }
}
