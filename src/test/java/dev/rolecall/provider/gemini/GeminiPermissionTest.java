package dev.rolecall.provider.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.RawAnswer;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that Gemini is asked for one permission by itself (FACTS 2.2).
class GeminiPermissionTest {
    @ParameterizedTest
    @ValueSource(strings = {"corpus", "tunedModel"})
    void one_permission_is_told_by_itself_on_either_kind_of_parent(String kind) throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withResources(12))) {
            Connection connection = connection(sandbox);
            List<Resource> parents = new ArrayList<>();
            connection.resources(new ResourceKind(kind), parents::addAll);
            Reading reading = connection.read(List.of(parents.getFirst())).getFirst();
            Grant owner = ((Reading.Read) reading).access().grants().getFirst();

            RawAnswer told =
                    connection.raw(
                            connection
                                    .sources(parents.getFirst().ref(), Optional.of(owner))
                                    .getFirst());

            assertThat(told.path()).endsWith("/permissions/" + owner.handle().orElseThrow());
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.body())
                    .contains(owner.principal().id().orElseThrow(), owner.role().word())
                    .doesNotContain("\"permissions\":");
        }
    }

    private static Connection connection(Sandbox sandbox) {
        return new GeminiProvider(new Transport())
                .connect(
                        new Account(
                                new AccountId("account"),
                                GeminiDescriptor.DESCRIPTOR.id(),
                                "Gemini",
                                sandbox.geminiBase(),
                                Environment.SANDBOX),
                        Credential.of(new Secret(sandbox.geminiToken())),
                        WriteLock.open("Gemini"));
    }
}
