package dev.rolecall.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.profile.Profile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an administrator's file fixes, and that nothing that is wrong with it lets anything pass.
class PolicyFileTest {
    private static final String WHOLE =
            """
            {
              "format": "rolecall-administrator",
              "version": 1,
              "managedBy": "Acme IT",
              "writes": "forbidden",
              "accounts": [ {
                "id": "europe",
                "provider": "mistral",
                "name": "Mistral Europe",
                "address": "https://api.eu.mistral.ai",
                "environment": "production",
                "credential": { "from": "environment", "name": "MISTRAL_KEY" }
              } ],
              "network": {
                "proxy": { "kind": "manual", "host": "proxy.acme.example", "port": 3128 },
                "trust": { "pemFiles": [ "/etc/ssl/acme.pem" ], "others": "forbidden" }
              },
              "updates": { "check": "off", "feed": "https://downloads.acme.example/rolecall.json" }
            }
            """
                    .replace("/etc/ssl", authorities().replace('\\', '/'));

    @TempDir private Path folder;

    private Policy read(String content) throws IOException {
        Files.writeString(folder.resolve("config.json"), content, StandardCharsets.UTF_8);
        return new PolicyFile(folder, _ -> true).read();
    }

    /// With the drive on Windows, where a path without one is not whole.
    private static String authorities() {
        return Path.of("/etc/ssl").toAbsolutePath().toString();
    }

    private void assertSafe(Policy policy) {
        assertThat(policy.writesForbidden()).isTrue();
        assertThat(policy.updatesOff()).isTrue();
        assertThat(policy.who()).isEqualTo(folder.resolve("config.json").toString());
        assertThat(policy.accounts().all()).isEmpty();
        assertThat(policy.network().over(NetworkSettings.USUAL)).isEqualTo(NetworkSettings.USUAL);
        assertThat(policy.trouble()).isPresent();
    }

    private static String words(Policy policy) {
        return policy.trouble().map(new Messages(Locale.ENGLISH)::text).orElse("");
    }

    @Test
    void where_there_is_no_file_nothing_is_fixed() {
        Policy policy = new PolicyFile(folder, _ -> false).read();

        assertThat(policy.isThere()).isFalse();
        assertThat(policy.writesForbidden()).isFalse();
        assertThat(policy.updatesOff()).isFalse();
        assertThat(policy.trouble()).isEmpty();
    }

    @Test
    void everything_a_file_says_holds() throws Exception {
        Policy policy = read(WHOLE);

        assertThat(policy.trouble()).isEmpty();
        assertThat(policy.who()).isEqualTo("Acme IT");
        assertThat(policy.writesForbidden()).isTrue();
        assertThat(policy.updatesOff()).isTrue();
        assertThat(policy.feed())
                .contains(URI.create("https://downloads.acme.example/rolecall.json"));
        Profile account = policy.accounts().all().getFirst();
        assertThat(account.account().name()).isEqualTo("Mistral Europe");
        assertThat(account.source())
                .isEqualTo(new CredentialSource.EnvironmentVariable("MISTRAL_KEY"));
        NetworkSettings own =
                NetworkSettings.USUAL.withPemFiles(List.of(Path.of("/home/mine.pem")));
        assertThat(policy.network().over(own))
                .isEqualTo(
                        new NetworkSettings(
                                new ProxyChoice.Manual(
                                        new ProxyServer("proxy.acme.example", 3128), List.of()),
                                Optional.empty(),
                                List.of(Path.of(authorities(), "acme.pem")),
                                List.of()));
    }

    @Test
    void what_a_file_does_not_speak_of_is_left_to_each_person() throws Exception {
        Policy policy = read("{\"format\":\"rolecall-administrator\",\"version\":1}");

        assertThat(policy.trouble()).isEmpty();
        assertThat(policy.writesForbidden()).isFalse();
        assertThat(policy.updatesOff()).isFalse();
        assertThat(policy.who()).isEqualTo(folder.resolve("config.json").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "writes | wirtes | wirtes",
                "\"writes\": \"forbidden\" | \"writes\": \"forbiden\" | writes",
                "\"port\": 3128 | \"port\": 312800 | network",
                "\"others\": \"forbidden\" | \"others\": \"no\" | network",
                "\"pemFiles\": [ | \"pemFiles\": [ \"acme.pem\", | network",
                "\"pemFiles\" | \"pemfiles\" | network",
                "\"check\": \"off\" | \"check\": false | updates.check",
                "https://downloads | http://downloads | updates.feed",
                "\"provider\": \"mistral\", | '' | accounts",
                "\"name\": \"MISTRAL_KEY\" | \"name\": \"M\", \"token\": \"sk-1\" | accounts",
                "\"id\": \"europe\" | \"id\": \"europe\", \"key\": \"sk-1\" | accounts",
            })
    void what_is_misspelled_or_senseless_is_named_and_never_passed_over(
            String before, String after, String named) throws Exception {
        String broken = WHOLE.replace(before.strip(), after.strip());
        assertThat(broken).isNotEqualTo(WHOLE);

        Policy policy = read(broken);

        assertSafe(policy);
        assertThat(words(policy)).contains(named).contains("no changes are sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"format\":\"rolecall-accounts\",\"version\":1}",
                "{\"format\":\"rolecall-administrator\",\"version\":\"1\"}",
                "{\"format\":\"rolecall-administrator\",\"version\":2,\"writes\":\"allowed\"}",
                "{\"format\":\"rolecall-administrator\",\"version\":1} {}",
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"writes\":\"forbidden\","
                        + "\"writes\":\"allowed\"}",
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"accounts\":{}}",
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"network\":[]}",
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"updates\":\"off\"}",
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"managedBy\":7}",
            })
    void a_file_that_is_damaged_or_of_another_time_fails_safe(String content) throws Exception {
        assertSafe(read(content));
    }

    @Test
    void a_file_that_is_there_and_cannot_be_read_fails_safe() throws Exception {
        Files.createDirectory(folder.resolve("config.json"));

        assertSafe(new PolicyFile(folder, _ -> true).read());
    }

    @Test
    void a_file_that_somebody_else_may_have_written_fixes_nothing_but_what_is_safe()
            throws Exception {
        Files.writeString(folder.resolve("config.json"), WHOLE);
        Policy policy = new PolicyFile(folder, _ -> false).read();

        assertSafe(policy);
        assertThat(policy.trouble().map(Message::arguments).orElseThrow())
                .contains(Message.of("policy.notTheirs"));
    }
}
