package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Accounts that somebody else has set up, beside a person's own.
class FixedAccountsTest {
    private static final FixedAccounts FIXED =
            FixedAccounts.read(
                            JsonMapper.shared()
                                    .readTree(
                                            """
                                            [{"id":"x","provider":"mistral","name":"Team",
                                              "address":"https://team.example/v1",
                                              "environment":"production",
                                              "credential":{"from":"stored"}}]
                                            """),
                            "Acme IT")
                    .orElseThrow();

    @TempDir private Path folder;

    private static Profile own(String id, String name) {
        return new Profile(
                new Account(
                        new AccountId(id),
                        new ProviderId("mistral"),
                        name,
                        URI.create("https://mine.example/v1"),
                        Environment.TEST),
                new CredentialSource.AskedEachTime(),
                Optional.empty(),
                Colour.NONE,
                true);
    }

    private static List<String> names(Profiles profiles) {
        return profiles.all().stream().map(profile -> profile.account().name()).toList();
    }

    @Test
    void they_come_first_and_nothing_of_a_persons_own_is_taken_for_one() {
        Profiles both = FIXED.over(new Profiles(List.of(own("x", "Mine"), own("y", "Team"))));

        assertThat(names(both)).containsExactly("Team", "Mine", "Team 2");
        assertThat(both.all().getFirst().id()).isNotEqualTo(new AccountId("x"));
        assertThat(FIXED.has(both.all().getFirst().id())).isTrue();
        assertThat(FIXED.has(new AccountId("x"))).isFalse();
        assertThat(names(FIXED.without(both))).containsExactly("Mine", "Team 2");
    }

    @Test
    void whatever_is_done_to_them_they_stand_as_they_were_set_up() {
        Profiles both = FIXED.over(new Profiles(List.of(own("y", "Mine"))));
        AccountId fixed = both.all().getFirst().id();

        assertThat(FIXED.over(both.delete(fixed))).isEqualTo(both);
        assertThat(FIXED.over(both.enabled(fixed, false))).isEqualTo(both);
        assertThat(FIXED.over(both.move(fixed, false))).isEqualTo(both);
        assertThat(FIXED.inPlaceOf(own(fixed.value(), "Evil")).account().base())
                .isEqualTo(URI.create("https://team.example/v1"));
    }

    @Test
    void they_are_never_written_into_a_persons_file() throws Exception {
        ProfilesFile file = new ProfilesFile(folder, Clock.systemUTC(), FIXED);
        file.save(file.load().profiles().add(own("y", "Mine")));

        assertThat(Files.readString(file.path())).contains("Mine").doesNotContain("team.example");
        assertThat(names(file.load().profiles())).containsExactly("Team", "Mine");
        assertThat(names(new ProfilesFile(folder, Clock.systemUTC()).load().profiles()))
                .containsExactly("Mine");
    }
}
