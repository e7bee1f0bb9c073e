package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.ProfilesFile.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that accounts come back as they were, that nothing of a newer version is lost, and what
/// is said of a file that is not as it should be.
class ProfilesFileTest {
    private static final String NEWER_FIELDS =
            """
            {"format":"rolecall-accounts","version":1,"theme":{"accent":"plum"},"accounts":[
             {"id":"a","provider":"mistral","name":"Alpha","address":"https://api.mistral.ai",
              "environment":"production","badge":"★","credential":{"from":"stored","hint":"old key"}},
             {"id":"b","provider":"mistral","name":"Beta","address":"https://api.mistral.ai",
              "environment":"production","credential":{"from":"smart-card","slot":3}}]}
            """;

    @TempDir private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);

    private ProfilesFile file() {
        return new ProfilesFile(folder, Clock.systemUTC());
    }

    private Path path() {
        return folder.resolve("accounts.json");
    }

    private String words(Kept kept) {
        return String.join("\n", kept.notices().stream().map(messages::text).toList());
    }

    @Test
    void accounts_of_every_source_come_back_as_they_were() throws Exception {
        Profiles profiles = Samples.ofEverySource().enabled(new AccountId("2"), false);
        file().save(profiles);

        Kept kept = file().load();

        assertThat(kept.profiles()).isEqualTo(profiles);
        assertThat(kept.notices()).isEmpty();
    }

    @Test
    void without_a_file_there_are_no_accounts_and_nothing_to_tell() throws Exception {
        assertThat(file().load()).isEqualTo(new Kept(Profiles.NONE, java.util.List.of()));
    }

    @Test
    void what_a_newer_version_wrote_stays_in_the_file() throws Exception {
        Files.writeString(path(), NEWER_FIELDS);
        ProfilesFile file = file();
        Kept kept = file.load();
        Profile alpha = kept.profiles().all().getFirst();

        file.save(kept.profiles().edit(alpha.in(Optional.of("Team"))).add(Samples.profile("c")));

        assertThat(kept.profiles().all()).hasSize(1);
        assertThat(words(kept)).contains("One account").contains("keeps them");
        assertThat(path())
                .content()
                .contains("\"accent\" : \"plum\"")
                .contains("\"badge\" : \"★\"")
                .contains("\"hint\" : \"old key\"")
                .contains("\"from\" : \"smart-card\"")
                .contains("\"slot\" : 3")
                .contains("\"group\" : \"Team\"")
                .contains("\"id\" : \"c\"");
    }

    @Test
    void an_account_that_was_deleted_and_comes_back_is_whole() throws Exception {
        Files.writeString(path(), NEWER_FIELDS);
        ProfilesFile file = file();
        Profiles profiles = file.load().profiles();

        file.save(Profiles.NONE);
        assertThat(path()).content().doesNotContain("Alpha").contains("smart-card");
        file.save(profiles);

        assertThat(path()).content().contains("\"badge\" : \"★\"").contains("Alpha");
    }

    @Test
    void a_file_of_a_newer_form_is_left_as_it_is() throws Exception {
        String newer = "{\"format\":\"rolecall-accounts\",\"version\":2,\"people\":[]}";
        Files.writeString(path(), newer);
        ProfilesFile file = file();

        Kept kept = file.load();
        Failure failure =
                catchThrowableOfType(
                                FailureException.class,
                                () -> file.save(Profiles.NONE.add(Samples.profile("a"))))
                        .failure();

        assertThat(kept.profiles()).isEqualTo(Profiles.NONE);
        assertThat(words(kept)).contains("newer version").contains("form 2").contains("update");
        assertThat(failure).isInstanceOf(Failure.Storage.class);
        assertThat(path()).hasContent(newer);
    }

    @Test
    void a_file_cut_anywhere_brings_back_the_accounts_from_before_the_last_change()
            throws Exception {
        Profiles before = Profiles.NONE.add(Samples.profile("a"));
        file().save(before);
        file().save(before.add(Samples.profile("b")));
        byte[] whole = Files.readAllBytes(path());
        byte[] previous = Files.readAllBytes(folder.resolve("accounts.json.previous"));
        for (int length = 0; length < whole.length - 2; length += 7) {
            Files.write(path(), java.util.Arrays.copyOf(whole, length));
            Files.write(folder.resolve("accounts.json.previous"), previous);

            Kept kept = file().load();

            assertThat(kept.profiles()).isEqualTo(before);
            assertThat(words(kept)).contains("was damaged").contains(".damaged-");
        }
    }

    @Test
    void when_no_earlier_file_is_left_a_person_is_told_what_to_do() throws Exception {
        Files.writeString(path(), "not json at all");

        Kept kept = file().load();

        assertThat(kept.profiles()).isEqualTo(Profiles.NONE);
        assertThat(words(kept)).contains("add the accounts again, or import them");
    }

    @Test
    void nothing_but_this_machine_counts_as_a_sandbox() throws Exception {
        Files.writeString(path(), NEWER_FIELDS.replace("\"production\"", "\"sandbox\""));

        assertThat(file().load().profiles().all().getFirst().account().environment())
                .isEqualTo(Environment.PRODUCTION);
    }

    @Test
    void a_file_that_may_not_be_read_is_not_taken_for_an_empty_one() throws IOException {
        Files.createDirectory(path());

        Failure failure =
                catchThrowableOfType(FailureException.class, () -> file().load()).failure();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Storage.class, storage -> assertThat(storage.writing()).isFalse());
    }

    @Test
    void the_notice_of_a_damaged_file_names_where_it_is() {
        assertThat(messages.text(Message.of("profile.file.restored", "/home/a/x.damaged-1")))
                .endsWith("kept at /home/a/x.damaged-1.");
    }
}
