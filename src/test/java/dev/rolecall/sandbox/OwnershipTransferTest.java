package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.world.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnershipTransferTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Asking gemini = Asking.gemini(sandbox);
    private final Person next = sandbox.company().people().get(200);
    private final String model =
            "/"
                    + gemini.get("/tunedModels?pageSize=1000&filter=owner:me")
                            .text("/tunedModels/0/name");

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Answer transfer(String resource, String address) {
        return gemini.post(
                resource + ":transferOwnership", "{\"emailAddress\":\"%s\"}".formatted(address));
    }

    @Test
    void the_new_owner_owns_and_the_old_one_writes() {
        Answer moved = transfer(model, next.email());
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body()).isEqualTo("{}");
        Person old = sandbox.company().administrator();
        assertThat(gemini.get(model + "/permissions/" + next.geminiId()).text("/role"))
                .isEqualTo("OWNER");
        assertThat(gemini.get(model + "/permissions/" + old.geminiId()).text("/role"))
                .isEqualTo("WRITER");
        assertThat(transfer(model, old.email()).status()).isEqualTo(403);
    }

    @Test
    void corpora_cannot_be_transferred() {
        String corpus = "/" + gemini.get("/corpora?pageSize=1").text("/corpora/0/name");
        assertThat(transfer(corpus, next.email()).status()).isEqualTo(404);
    }

    @Test
    void an_unknown_account_is_invalid() {
        assertThat(transfer(model, "nobody@elsewhere.example").status()).isEqualTo(400);
    }
}
