package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SandboxOptionsTest {
    private static final List<String> PATHS =
            List.of("/notebooks/", "/useCases/", "/deployments/", "/datasets/", "/projects/");

    private static int total(Sandbox sandbox) {
        Asking mistral = Asking.mistral(sandbox);
        int total = 0;
        Answer libraries;
        int page = 0;
        do {
            libraries = mistral.get("/v1/libraries?page_size=100&page=" + page++);
            total += libraries.json().path("data").size();
        } while (libraries.json().at("/pagination/has_more").asBoolean());
        Asking gemini = Asking.gemini(sandbox);
        total += gemini.get("/corpora?pageSize=20").json().path("corpora").size();
        String token = "";
        do {
            Answer models =
                    gemini.get("/tunedModels?pageSize=1000&filter=writers:me&pageToken=" + token);
            total += models.json().path("tunedModels").size();
            token = models.text("/nextPageToken");
        } while (!token.isEmpty());
        for (String path : PATHS) {
            total += Asking.dataRobot(sandbox).get(path).json().path("totalCount").asInt();
        }
        return total;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 60, 1_000, 10_000, 50_000})
    void the_three_services_hold_as_many_resources_together_as_asked(int resources) {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withResources(resources))) {
            assertThat(total(sandbox)).isEqualTo(resources);
            int corpora =
                    Asking.gemini(sandbox)
                            .get("/corpora?pageSize=20")
                            .json()
                            .path("corpora")
                            .size();
            assertThat(corpora).isBetween(1, 5);
        }
    }

    @Test
    void each_service_holds_at_least_one_of_three() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withResources(3))) {
            assertThat(Asking.mistral(sandbox).get("/v1/libraries").json().path("data")).hasSize(1);
            assertThat(Asking.gemini(sandbox).get("/corpora").json().path("corpora")).hasSize(1);
            assertThat(Asking.dataRobot(sandbox).get("/useCases/").json().path("data")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50_001})
    void other_sizes_are_refused(int resources) {
        assertThatThrownBy(() -> SandboxOptions.defaults().withResources(resources))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A sandbox holds 3 to 50,000 resources");
    }

    @Test
    void the_same_seed_gives_the_same_sandbox_and_another_seed_another() {
        String first = everything(7);
        assertThat(everything(7)).isEqualTo(first);
        assertThat(everything(8)).isNotEqualTo(first);
    }

    private static String everything(long seed) {
        StringBuilder seen = new StringBuilder();
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withSeed(seed))) {
            Answer libraries = Asking.mistral(sandbox).get("/v1/libraries");
            seen.append(libraries.body());
            seen.append(
                    Asking.mistral(sandbox)
                            .get("/v1/libraries/" + libraries.text("/data/0/id") + "/share")
                            .body());
            seen.append(Asking.gemini(sandbox).get("/tunedModels?pageSize=1000").body());
            for (String path : PATHS) {
                seen.append(Asking.dataRobot(sandbox).get(path).texts("/data", "id"));
            }
        }
        return seen.toString();
    }

    @Test
    void ids_look_like_the_vendors_own() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            assertThat(Asking.mistral(sandbox).get("/v1/libraries").texts("/data", "id"))
                    .allMatch(id ->
                            id.matches(
                                    "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
            assertThat(Asking.dataRobot(sandbox).get("/notebooks/").texts("/data", "id"))
                    .allMatch(id -> id.matches("[0-9a-f]{24}"));
            assertThat(Asking.gemini(sandbox).get("/corpora").texts("/corpora", "name"))
                    .allMatch(name -> name.matches("corpora/[a-z0-9-]{1,40}"));
        }
    }

    @Test
    void people_have_addresses_of_their_own_in_plain_letters() {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.defaults().withLargeList(Kind.LIBRARY, 6_000))) {
            assertThat(sandbox.company().people())
                    .extracting(Person::email)
                    .hasSizeGreaterThanOrEqualTo(6_000)
                    .doesNotHaveDuplicates()
                    .allMatch(email -> email.matches("[a-z]+\\.[a-z]+\\d*@rolecall\\.example"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"useCases", "deployments"})
    void one_resource_can_have_ten_thousand_grants(String collection) {
        Kind kind = collection.equals("useCases") ? Kind.USE_CASE : Kind.DEPLOYMENT;
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.defaults().withLargeList(kind, 10_000))) {
            Asking dataRobot = Asking.dataRobot(sandbox);
            String id =
                    dataRobot
                            .get("/" + collection + "/")
                            .json()
                            .path("data")
                            .valueStream()
                            .reduce((left, right) -> right)
                            .orElseThrow()
                            .path("id")
                            .asString();
            Answer list = dataRobot.get("/" + collection + "/" + id + "/sharedRoles/?limit=100");
            assertThat(list.json().path("totalCount").asInt()).isGreaterThanOrEqualTo(10_000);
        }
    }
}
