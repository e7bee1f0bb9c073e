package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.mistral.LibraryPaging;
import dev.rolecall.sandbox.world.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LibraryListTest {
    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withMistralLibraries(150)
                            .withExtraResource(Kind.LIBRARY, "a/b?c%d e"));
    private final Asking mistral = Asking.mistral(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void tokens_lead_through_every_library_once() {
        List<String> ids = new ArrayList<>();
        String token = "";
        int calls = 0;
        do {
            Answer page = mistral.get("/v1/libraries?page_size=40&page_token=" + token);
            ids.addAll(page.texts("/data", "id"));
            assertThat(page.json().has("pagination")).isFalse();
            token = page.text("/next_page_token");
            calls++;
        } while (!token.isEmpty());
        assertThat(calls).isEqualTo(4);
        assertThat(ids).hasSize(151).doesNotHaveDuplicates();
    }

    @Test
    void hundred_libraries_are_listed_when_no_size_is_sent() {
        Answer page = mistral.get("/v1/libraries");
        assertThat(page.json().path("data")).hasSize(100);
        assertThat(page.text("/next_page_token")).isNotEmpty();
    }

    @Test
    void the_current_service_still_counts_pages_for_clients_that_send_one() {
        Answer page = mistral.get("/v1/libraries?page_size=100&page=1");
        assertThat(page.json().path("data")).hasSize(51);
        assertThat(page.json().at("/pagination/has_more").asBoolean()).isFalse();
        assertThat(page.json().at("/pagination/total_pages").asInt()).isEqualTo(2);
        assertThat(page.json().has("next_page_token")).isFalse();
    }

    @Test
    void an_older_service_counts_pages_and_knows_no_tokens() {
        sandbox.switches().mistral().paging(LibraryPaging.PAGE_NUMBER);
        Answer page = mistral.get("/v1/libraries?page_size=100&page_token=anything");
        assertThat(page.json().path("data")).hasSize(100);
        assertThat(page.json().at("/pagination/has_more").asBoolean()).isTrue();
        assertThat(page.json().at("/pagination/total_items").asInt()).isEqualTo(151);
        assertThat(page.json().has("next_page_token")).isFalse();
    }

    @Test
    void totals_may_be_too_small() {
        sandbox.switches().mistral().paging(LibraryPaging.PAGE_NUMBER).totalsRough(true);
        Answer page = mistral.get("/v1/libraries");
        assertThat(page.json().at("/pagination/total_items").asInt()).isEqualTo(135);
        assertThat(page.json().at("/pagination/has_more").asBoolean()).isTrue();
    }

    @Test
    void the_oldest_service_answers_everything_at_once() {
        sandbox.switches().mistral().paging(LibraryPaging.NONE);
        Answer page = mistral.get("/v1/libraries?page_size=10");
        assertThat(page.json().path("data")).hasSize(151);
        assertThat(page.json().propertyNames()).containsExactly("data");
    }

    @Test
    void a_size_out_of_range_and_a_broken_token_are_invalid() {
        Answer size = mistral.get("/v1/libraries?page_size=101");
        assertThat(size.status()).isEqualTo(422);
        assertThat(size.text("/detail/0/loc/1")).isEqualTo("page_size");
        assertThat(mistral.get("/v1/libraries?page_token=%21").status()).isEqualTo(422);
        assertThat(mistral.get("/v1/libraries?page_size=many").status()).isEqualTo(422);
    }

    @Test
    void search_looks_into_names_in_any_case() {
        Answer found = mistral.get("/v1/libraries?search=CONTRACTS");
        assertThat(found.texts("/data", "name"))
                .isNotEmpty()
                .allMatch(name -> name.contains("contracts"));
    }

    @Test
    void only_own_libraries_are_listed_when_asked() {
        int all = 151;
        int own = 0;
        for (String path : List.of("page_size=100", "page_size=100&page=1")) {
            own +=
                    mistral.get("/v1/libraries?filter_owned_by_me=true&" + path)
                            .json()
                            .path("data")
                            .size();
        }
        assertThat(own).isBetween(all / 2, all - 1);
    }

    @Test
    void an_id_that_must_be_encoded_is_found_under_its_encoded_path() {
        String path = "/v1/libraries/" + Asking.encoded("a/b?c%d e");
        assertThat(mistral.get(path).text("/id")).isEqualTo("a/b?c%d e");
        assertThat(mistral.get(path + "/share").status()).isEqualTo(200);
        assertThat(mistral.get("/v1/libraries/a/b").status()).isEqualTo(404);
    }

    @Test
    void an_id_that_is_no_uuid_is_invalid_and_an_unknown_one_not_found() {
        Answer broken = mistral.get("/v1/libraries/not-a-uuid/share");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.text("/detail/0/loc/1")).isEqualTo("library_id");
        Answer unknown = mistral.get("/v1/libraries/00000000-0000-4000-8000-000000000000/share");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("/detail")).isNotEmpty();
    }
}
