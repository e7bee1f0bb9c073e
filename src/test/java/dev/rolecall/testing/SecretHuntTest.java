package dev.rolecall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that the hunt finds a secret however it is spelled, and nothing else.
class SecretHuntTest {
    private static final String SECRET = "tok+5f/2d 9a71ü";

    @TempDir private Path folder;

    private List<String> found(byte[] content) throws Exception {
        Files.write(folder.resolve("file.bin"), content);
        return new SecretHunt(List.of(new Secret(SECRET))).folder(folder).found();
    }

    @Test
    void it_is_found_in_every_charset() throws Exception {
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            assertThat(found(("before " + SECRET + " after").getBytes(charset)))
                    .as("%s", charset)
                    .isNotEmpty();
        }
    }

    @Test
    void it_is_found_in_base64_wherever_it_begins() throws Exception {
        for (String before : List.of("", "a", "ab", "abc", "user:")) {
            byte[] bytes = (before + SECRET + "!").getBytes(StandardCharsets.UTF_8);

            assertThat(found(Base64.getEncoder().encode(bytes))).as(before).isNotEmpty();
            assertThat(found(Base64.getUrlEncoder().encode(bytes))).as(before).isNotEmpty();
        }
    }

    @Test
    void it_is_found_in_an_address_and_in_the_name_of_a_file() throws Exception {
        String encoded = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);

        assertThat(found(("https://example.com/?key=" + encoded).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        Files.createFile(folder.resolve(encoded));
        assertThat(found(new byte[0])).hasSize(1);
    }

    @Test
    void what_was_found_is_told_without_the_secret() throws Exception {
        assertThat(found(SECRET.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("secret 1 (plain) in UTF-8 in ")
                .doesNotContain(SECRET);
    }

    @Test
    void nothing_is_found_where_nothing_is() throws Exception {
        assertThat(found("tok+5f/2d 9a7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(new SecretHunt(List.of(new Secret(SECRET))).text("words", "none").searched())
                .isEqualTo(1);
    }
}
