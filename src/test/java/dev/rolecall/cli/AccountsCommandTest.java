package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kept accounts on the command line: used by name, listed and handed over.
class AccountsCommandTest {
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(4));
    private CommandLineRoom room = new CommandLineRoom(Path.of("."));

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void begin() throws IOException {
        room = new CommandLineRoom(folder).environment("KEPT_TOKEN", sandbox.mistralToken());
        Files.createDirectories(kept().getParent());
        Files.writeString(kept(), file("Shelves", "id-1", true));
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    private Path kept() {
        return room.folders().config().resolve("accounts.json");
    }

    private String file(String name, String id, boolean enabled) {
        return """
        {"format":"rolecall-accounts","version":1,"accounts":[
         {"id":"%s","provider":"mistral","name":"%s","address":"%s","environment":"test",
          "group":"Team","enabled":%s,
          "credential":{"from":"environment","name":"KEPT_TOKEN"}}]}
        """
                .formatted(id, name, sandbox.mistralBase(), enabled);
    }

    @Test
    void access_is_read_with_an_account_that_is_kept() {
        Result named = room.type("access", "--account", "Shelves", "--format", "json");
        Result described =
                room.environment(CommandLineRoom.TOKEN, sandbox.mistralToken())
                        .mistral(sandbox, "access", "--format", "json");

        assertThat(named.code()).isEqualTo(described.code());
        assertThat(named.lines()).isNotEmpty().isEqualTo(described.lines());
    }

    @Test
    void a_name_in_other_letters_is_understood_and_a_wrong_one_is_told_with_those_there_are() {
        assertThat(room.type("access", "--account", "shelves").lines())
                .isEqualTo(room.type("access", "--account", "Shelves").lines())
                .isNotEmpty();

        Result wrong = room.type("access", "--account", "Shelf");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("No account “Shelf”", "Shelves");
    }

    @Test
    void the_network_is_checked_for_an_account_that_is_kept() {
        Result checked = room.type("network", "check", "--account", "Shelves");

        assertThat(checked.code()).isZero();
        assertThat(checked.lines())
                .hasSize(6)
                .contains("well  Way out: Straight to the service: it is on this computer.");
        assertThat(
                        room.type(
                                        "network",
                                        "check",
                                        "--account",
                                        "Shelves",
                                        "--base-url",
                                        "http://127.0.0.1:1")
                                .code())
                .isEqualTo(2);
    }

    @Test
    void changes_are_planned_with_an_account_that_is_kept() {
        String library =
                room.type("access", "--account", "Shelves", "--format", "json")
                        .json()
                        .getFirst()
                        .path("resourceId")
                        .asString();
        String changes =
                room.changes(
                        "give,library,"
                                + library
                                + ",user,00000000-0000-4000-8000-00000000beef,Viewer");

        Result result =
                room.type("apply", "--account", "Shelves", "--changes", changes, "--dry-run");

        assertThat(result.err()).doesNotContain("Missing");
        assertThat(result.code()).isIn(0, 1);
        assertThat(result.out()).contains(library);
    }

    @Test
    void an_account_that_is_switched_off_is_not_used() throws Exception {
        Files.writeString(kept(), file("Shelves", "id-1", false));

        Result result = room.type("access", "--account", "Shelves");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("switched off");
        assertThat(sandbox.traffic().total()).isZero();
    }

    @Test
    void an_account_stands_alone() {
        Result both = room.type("access", "--account", "Shelves", "--provider", "mistral");

        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("leave out --provider");
    }

    @Test
    void a_credential_that_is_not_there_is_code_3_and_says_where_it_should_be() throws Exception {
        Files.writeString(kept(), file("Shelves", "id-1", true).replace("KEPT_TOKEN", "GONE"));

        Result result = room.type("access", "--account", "Shelves");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("variable GONE");
    }

    @Test
    void accounts_are_listed_with_where_their_credential_comes_from() {
        Result table = room.type("accounts", "list");

        assertThat(table.code()).isZero();
        assertThat(table.lines().get(1))
                .contains("Shelves", "mistral", "127.0.0.1", "test", "Team", "variable", "on");
        assertThat(room.type("accounts", "list", "--format", "json").json().getFirst())
                .hasToString(
                        "{\"name\":\"Shelves\",\"provider\":\"mistral\",\"address\":\""
                                + sandbox.mistralBase()
                                + "\",\"environment\":\"test\",\"group\":\"Team\","
                                + "\"credential\":\"variable\",\"enabled\":true}");
    }

    @Test
    void what_one_exports_another_imports_under_an_identifier_of_its_own() throws Exception {
        Path file = folder.resolve("handed-over.json");
        assertThat(room.type("accounts", "export", "--file", file.toString()).code()).isZero();
        assertThat(file).content().contains("Shelves").doesNotContain(sandbox.mistralToken());
        Files.delete(kept());

        Result imported = room.type("accounts", "import", "--file", file.toString());

        assertThat(imported.code()).isZero();
        assertThat(imported.err()).contains("One account was added", "switched off");
        assertThat(kept()).content().contains("Shelves").doesNotContain("id-1");
    }

    @Test
    void nothing_is_imported_under_an_open_window() throws Exception {
        Path file = folder.resolve("more.json");
        Files.writeString(file, file("More", "id-2", true));
        room.openWindow();

        Result result = room.type("accounts", "import", "--file", file.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("window is open");
        assertThat(kept()).content().doesNotContain("More");
    }

    @Test
    void what_is_no_export_is_code_2_and_changes_nothing() throws Exception {
        String before = Files.readString(kept());

        Result result = room.type("accounts", "import", "--file", room.file("<html>"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("no accounts of Rolecall");
        assertThat(kept()).hasContent(before);
        assertThat(room.type("accounts").err()).contains("list, export or import");
    }
}
