package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataRobotDirectoryTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Asking dataRobot = Asking.dataRobot(sandbox);
    private final Asking reader =
            Asking.with(sandbox.dataRobotBase(), sandbox.tokens().dataRobotReader());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void the_account_says_who_is_calling() {
        assertThat(dataRobot.get("/account/info/").text("/email"))
                .isEqualTo("anna.kowalska@rolecall.example");
        assertThat(reader.get("/account/info/").text("/uid"))
                .isEqualTo(sandbox.company().reader().dataRobotId());
        assertThat(dataRobot.get("/version/").text("/versionString")).isEqualTo("2.36.0");
    }

    @Test
    void only_administrators_list_users_unless_the_switch_opens_the_list() {
        Answer users = dataRobot.get("/users/?limit=50");
        assertThat(users.json().path("data")).hasSize(50);
        assertThat(users.json().path("totalCount").asInt()).isEqualTo(240);
        assertThat(reader.get("/users/").status()).isEqualTo(403);
        sandbox.switches().dataRobot().directoryForAdministrators(false);
        assertThat(reader.get("/users/?namePart=kowalska").texts("/data", "username"))
                .contains("anna.kowalska@rolecall.example");
    }

    @Test
    void groups_have_members() {
        String legal = dataRobot.get("/groups/?namePart=legal").text("/data/0/id");
        assertThat(legal).isEqualTo(sandbox.company().teams().getFirst().dataRobotId());
        assertThat(dataRobot.get("/groups/" + legal + "/users/").texts("/data", "username"))
                .contains("anna.kowalska@rolecall.example");
        assertThat(dataRobot.get("/organizations/").text("/data/0/name"))
                .isEqualTo("Rolecall Example");
    }

    @Test
    void a_wrong_key_is_unauthorized_and_the_old_way_to_send_one_still_works() {
        Asking expired = Asking.with(sandbox.dataRobotBase(), sandbox.tokens().dataRobotExpired());
        assertThat(expired.get("/version/").status()).isEqualTo(401);
        Asking old =
                Asking.withHeader(
                        sandbox.dataRobotBase(),
                        "Authorization",
                        "Token " + sandbox.dataRobotToken());
        assertThat(old.get("/version/").status()).isEqualTo(200);
    }

    @Test
    void the_reader_sees_only_what_was_shared() {
        int all = dataRobot.get("/useCases/").json().path("totalCount").asInt();
        int some = reader.get("/useCases/").json().path("totalCount").asInt();
        assertThat(some).isBetween(1, all - 1);
    }
}
