package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.world.Person;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Asking gemini = Asking.gemini(sandbox);
    private final Person newcomer = sandbox.company().people().get(200);
    private final String all =
            "/" + gemini.get("/corpora?pageSize=1").text("/corpora/0/name") + "/permissions";
    private final String one = all + "/" + newcomer.geminiId();

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Answer give(String role) {
        return gemini.post(
                all,
                """
                {"granteeType":"USER","emailAddress":"%s","role":"%s"}\
                """
                        .formatted(newcomer.email(), role));
    }

    private Answer change(String role) {
        return gemini.patch(one + "?updateMask=role", "{\"role\":\"%s\"}".formatted(role));
    }

    @Test
    void a_given_permission_has_the_accounts_number_and_is_listed() {
        Answer given = give("READER");
        assertThat(given.status()).isEqualTo(200);
        assertThat("/" + given.text("/name")).isEqualTo(one);
        assertThat(newcomer.geminiId()).matches("\\d{21}");
        assertThat(gemini.get(one).text("/role")).isEqualTo("READER");
        assertThat(gemini.get(all + "?pageSize=1000").texts("/permissions", "emailAddress"))
                .contains(newcomer.email());
    }

    @Test
    void a_role_is_changed_and_a_permission_deleted() {
        give("READER");
        Answer changed = change("WRITER");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/emailAddress")).isEqualTo(newcomer.email());
        assertThat(gemini.get(one).text("/role")).isEqualTo("WRITER");
        assertThat(gemini.delete(one).body()).isEqualTo("{}");
        assertThat(gemini.get(one).status()).isEqualTo(403);
        assertThat(gemini.delete(one).status()).isEqualTo(403);
    }

    @Test
    void only_the_role_can_be_in_the_mask() {
        give("READER");
        String body = "{\"role\":\"WRITER\"}";
        assertThat(gemini.patch(one, body).status()).isEqualTo(400);
        assertThat(gemini.patch(one + "?updateMask=role,emailAddress", body).status())
                .isEqualTo(400);
        assertThat(gemini.patch(one + "?updateMask=emailAddress", body).status()).isEqualTo(400);
        assertThat(gemini.get(one).text("/role")).isEqualTo("READER");
    }

    @Test
    void giving_twice_is_a_conflict_unless_the_switch_lets_it_update() {
        give("READER");
        Answer again = give("WRITER");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/error/status")).isEqualTo("ALREADY_EXISTS");
        assertThat(gemini.get(one).text("/role")).isEqualTo("READER");
        sandbox.switches().gemini().secondGrantUpdates(true);
        assertThat(give("WRITER").status()).isEqualTo(200);
        assertThat(gemini.get(one).text("/role")).isEqualTo("WRITER");
    }

    @Test
    void everyone_is_a_reader_without_an_address() {
        String everyone = "{\"granteeType\":\"EVERYONE\",\"role\":\"%s\"}";
        assertThat(gemini.post(all, everyone.formatted("WRITER")).status()).isEqualTo(400);
        Answer given = gemini.post(all, everyone.formatted("READER"));
        assertThat(given.text("/name")).endsWith("/permissions/everyone");
        assertThat(given.json().has("emailAddress")).isFalse();
        String mask = all + "/everyone?updateMask=role";
        assertThat(gemini.patch(mask, "{\"role\":\"WRITER\"}").status()).isEqualTo(400);
        sandbox.switches().gemini().everyoneMayWrite(true);
        assertThat(gemini.patch(mask, "{\"role\":\"WRITER\"}").status()).isEqualTo(200);
        Answer addressed =
                gemini.post(
                        all,
                        """
                        {"granteeType":"EVERYONE","emailAddress":"a@b.example","role":"READER"}\
                        """);
        assertThat(addressed.status()).isEqualTo(400);
    }

    @Test
    void incomplete_and_unknown_words_are_invalid() {
        assertThat(gemini.post(all, "{\"granteeType\":\"USER\",\"role\":\"READER\"}").status())
                .isEqualTo(400);
        assertThat(give("EDITOR").text("/error/status")).isEqualTo("INVALID_ARGUMENT");
        assertThat(give("ROLE_UNSPECIFIED").status()).isEqualTo(400);
        assertThat(gemini.post(all, "{").status()).isEqualTo(400);
        assertThat(gemini.post(all, "").status()).isEqualTo(400);
    }

    @Test
    void nobody_is_made_owner_by_giving_or_changing_and_the_owner_stays() {
        String owner = all + "/" + sandbox.company().administrator().geminiId();
        assertThat(give("OWNER").status()).isEqualTo(400);
        give("READER");
        assertThat(change("OWNER").status()).isEqualTo(400);
        assertThat(gemini.patch(owner + "?updateMask=role", "{\"role\":\"READER\"}").status())
                .isEqualTo(403);
        assertThat(gemini.delete(owner).status()).isEqualTo(403);
        assertThat(gemini.get(owner).text("/role")).isEqualTo("OWNER");
    }

    @Test
    void what_breaks_a_rule_answers_the_status_of_the_switch() {
        sandbox.switches()
                .gemini()
                .sharing()
                .ownerRoleStatus(403)
                .ownerRowStatus(400)
                .wrongMaskStatus(403)
                .wrongGranteeStatus(409);
        String owner = all + "/" + sandbox.company().administrator().geminiId();
        give("READER");
        assertThat(give("OWNER").text("/error/status")).isEqualTo("PERMISSION_DENIED");
        assertThat(change("OWNER").status()).isEqualTo(403);
        assertThat(gemini.delete(owner).text("/error/status")).isEqualTo("INVALID_ARGUMENT");
        assertThat(gemini.patch(one, "{\"role\":\"WRITER\"}").status()).isEqualTo(403);
        String everyone = "{\"granteeType\":\"EVERYONE\",\"role\":\"WRITER\"}";
        assertThat(gemini.post(all, everyone).status()).isEqualTo(409);
        assertThat(gemini.get(one).text("/role")).isEqualTo("READER");
    }

    @Test
    void an_address_sent_with_everyone_is_dropped_when_the_switch_says_so() {
        sandbox.switches().gemini().sharing().addressOfEveryoneIgnored(true);
        Answer given =
                gemini.post(
                        all,
                        """
                        {"granteeType":"EVERYONE","emailAddress":"a@b.example","role":"READER"}\
                        """);
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.json().has("emailAddress")).isFalse();
    }

    @Test
    void a_permission_may_have_a_number_of_its_own_on_each_resource() {
        sandbox.switches().gemini().sharing().numberedAnew(true);
        String name = "/" + give("READER").text("/name");
        assertThat(name).startsWith(all + "/").isNotEqualTo(one).matches(".*/\\d{21}");
        assertThat(gemini.get(one).status()).isEqualTo(403);
        assertThat(gemini.patch(name + "?updateMask=role", "{\"role\":\"WRITER\"}").status())
                .isEqualTo(200);
        assertThat(gemini.get(name).text("/role")).isEqualTo("WRITER");
        assertThat(gemini.delete(name).status()).isEqualTo(200);
        assertThat(gemini.get(name).status()).isEqualTo(403);
    }

    @Test
    void a_resource_that_is_full_takes_nobody_else() {
        int present = gemini.get(all + "?pageSize=1000").json().path("permissions").size();
        sandbox.switches().gemini().sharing().mostPermissions(present + 1);
        assertThat(give("READER").status()).isEqualTo(200);
        Answer refused = gemini.post(all, "{\"granteeType\":\"EVERYONE\",\"role\":\"READER\"}");
        assertThat(refused.text("/error/status")).isEqualTo("FAILED_PRECONDITION");
        assertThat(change("WRITER").status()).isEqualTo(200);
    }

    @Test
    void a_reader_lists_but_does_not_share() {
        Asking reader = Asking.with(sandbox.geminiBase(), sandbox.tokens().geminiReader());
        String shared =
                gemini.get("/tunedModels?pageSize=1000").texts("/tunedModels", "name").stream()
                        .map(name -> "/" + name + "/permissions")
                        .filter(path -> reader.get(path).status() == 200)
                        .findFirst()
                        .orElseThrow();
        Answer refused = reader.post(shared, "{\"granteeType\":\"EVERYONE\",\"role\":\"READER\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/error/message")).contains("share");
    }

    @Test
    void numbers_stand_for_words_in_requests_and_when_asked_for_in_answers() {
        Answer given =
                gemini.post(
                        all + "?%24alt=json%3Benum-encoding=int",
                        """
                        {"granteeType":1,"emailAddress":"%s","role":3}\
                        """
                                .formatted(newcomer.email()));
        assertThat(given.json().path("role").asInt()).isEqualTo(3);
        assertThat(given.json().path("granteeType").asInt()).isEqualTo(1);
        assertThat(gemini.get(one).text("/role")).isEqualTo("READER");
        gemini.patch(one + "?updateMask=role", "{\"role\":2}");
        assertThat(gemini.get(one).text("/role")).isEqualTo("WRITER");
    }

    @Test
    void a_write_stays_unseen_for_a_while_when_there_is_lag() {
        sandbox.switches().gemini().lag(Duration.ofMillis(600));
        Instant written = Instant.now();
        assertThat(give("READER").status()).isEqualTo(200);
        assertThat(gemini.get(all + "?pageSize=1000").body()).doesNotContain(newcomer.email());
        assertThat(gemini.get(one).status()).isEqualTo(403);
        assertThat(change("WRITER").status()).isEqualTo(403);
        while (gemini.get(one).status() != 200) {
            assertThat(Duration.between(written, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(Duration.between(written, Instant.now())).isGreaterThan(Duration.ofMillis(600));
        assertThat(change("WRITER").status()).isEqualTo(200);
        assertThat(gemini.get(one).text("/role")).isEqualTo("READER");
    }
}
