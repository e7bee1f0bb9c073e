package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.gemini.GeminiSwitches.Withdrawal;
import dev.rolecall.sandbox.world.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeminiListsTest {
    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withCorpora(25)
                            .withTunedModels(12)
                            .withLargeList(Kind.TUNED_MODEL, 1_100)
                            .withExtraResource(Kind.CORPUS, "a/b?c%d e"));
    private final Asking gemini = Asking.gemini(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void ten_items_are_listed_when_no_size_is_sent_and_twenty_corpora_at_most() {
        assertThat(gemini.get("/corpora").json().path("corpora")).hasSize(10);
        Answer most = gemini.get("/corpora?pageSize=1000");
        assertThat(most.json().path("corpora")).hasSize(20);
        Answer rest = gemini.get("/corpora?pageSize=1000&pageToken=" + most.text("/nextPageToken"));
        assertThat(rest.json().path("corpora")).hasSize(6);
        assertThat(rest.json().has("nextPageToken")).isFalse();
    }

    @Test
    void corpora_are_listed_oldest_first() {
        List<String> times = gemini.get("/corpora?pageSize=20").texts("/corpora", "createTime");
        assertThat(times).isSorted().allMatch(time -> time.matches(".*\\.\\d{6}Z"));
    }

    @Test
    void a_page_token_belongs_to_the_parameters_it_came_with() {
        String token = gemini.get("/corpora?pageSize=5").text("/nextPageToken");
        Answer other = gemini.get("/corpora?pageSize=6&pageToken=" + token);
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.text("/error/status")).isEqualTo("INVALID_ARGUMENT");
        assertThat(gemini.get("/corpora?pageSize=5&pageToken=nonsense").status()).isEqualTo(400);
        assertThat(gemini.get("/corpora?pageSize=-1").status()).isEqualTo(400);
    }

    @Test
    void permissions_come_in_pages_of_a_thousand_at_most() {
        Answer models = gemini.get("/tunedModels?pageSize=1000");
        List<Integer> counts = new ArrayList<>();
        for (String name : models.texts("/tunedModels", "name")) {
            String path = "/" + name + "/permissions?pageSize=5000";
            Answer first = gemini.get(path);
            if (first.json().has("nextPageToken")) {
                counts.add(first.json().path("permissions").size());
                Answer second = gemini.get(path + "&pageToken=" + first.text("/nextPageToken"));
                counts.add(second.json().path("permissions").size());
            }
        }
        assertThat(counts).hasSize(2).first().isEqualTo(1_000);
        assertThat(counts.getLast()).isGreaterThan(100);
    }

    @Test
    void an_empty_page_is_an_empty_object_unless_the_switch_says_otherwise() {
        Asking reader = Asking.with(sandbox.geminiBase(), sandbox.tokens().geminiReader());
        assertThat(reader.get("/corpora").body()).isEqualTo("{}");
        sandbox.switches().gemini().emptyListsWritten(true);
        assertThat(reader.get("/corpora").body()).isEqualTo("{\"corpora\":[]}");
    }

    @Test
    void tuned_models_can_be_filtered_by_what_the_caller_may_do() {
        int all = size("&filter=writers:me");
        int own = size("&filter=owner:me");
        int everyone = size("&filter=readers:everyone");
        assertThat(own).isEqualTo(all - 1);
        assertThat(everyone).isEqualTo(1);
        assertThat(size("")).as("those shared with everyone are left out").isEqualTo(all - 1);
        assertThat(gemini.get("/tunedModels?filter=owner:you").status()).isEqualTo(400);
    }

    private int size(String filter) {
        return gemini.get("/tunedModels?pageSize=1000" + filter).json().path("tunedModels").size();
    }

    @Test
    void single_resources_answer_and_unknown_ones_are_denied_or_not_found() {
        String name = gemini.get("/tunedModels?pageSize=1").text("/tunedModels/0/name");
        assertThat(gemini.get("/" + name).text("/state")).isEqualTo("ACTIVE");
        Answer unknown = gemini.get("/corpora/nowhere");
        assertThat(unknown.status()).isEqualTo(403);
        assertThat(unknown.text("/error/status")).isEqualTo("PERMISSION_DENIED");
        sandbox.switches().gemini().unknownIsNotFound(true);
        assertThat(gemini.get("/corpora/nowhere/permissions").status()).isEqualTo(404);
    }

    @Test
    void an_id_that_must_be_encoded_is_found_under_its_encoded_path() {
        String path = "/corpora/" + Asking.encoded("a/b?c%d e");
        assertThat(gemini.get(path).text("/name")).isEqualTo("corpora/a/b?c%d e");
        assertThat(gemini.get(path + "/permissions").status()).isEqualTo(200);
    }

    @Test
    void a_withdrawn_service_answers_404_or_501_to_everything_about_access() {
        sandbox.switches().gemini().withdrawal(Withdrawal.NOT_FOUND);
        assertThat(gemini.get("/corpora?pageSize=20").status()).isEqualTo(404);
        sandbox.switches().gemini().withdrawal(Withdrawal.NOT_IMPLEMENTED);
        assertThat(gemini.get("/tunedModels?pageSize=20").text("/error/status"))
                .isEqualTo("UNIMPLEMENTED");
        assertThat(gemini.get("/models?pageSize=1").status()).isEqualTo(200);
    }
}
