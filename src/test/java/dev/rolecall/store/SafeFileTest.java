package dev.rolecall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Proves that a crash at any byte leaves the old content or the new, and what a damaged file
/// becomes.
class SafeFileTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T10:15:30.123Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    /// A disk that loses power after so many bytes; a step costs one.
    private static final class FailingDisk implements Disk {
        private final Disk disk = new LocalDisk();
        private int left;

        private FailingDisk(int left) {
            this.left = left;
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            int possible = Math.min(left, content.length + 1);
            if (possible > 0) {
                disk.write(file, Arrays.copyOf(content, Math.max(0, possible - 1)));
            }
            pay(content.length + 1);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            pay(1);
            disk.rename(from, to);
        }

        @Override
        public void flush(Path names) {
            disk.flush(names);
        }

        private void pay(int price) throws IOException {
            left -= price;
            if (left < 0) {
                throw new IOException("the power went");
            }
        }
    }

    /// The content is whole if it ends in a full stop.
    private static Optional<String> parse(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.endsWith(".") ? Optional.of(text) : Optional.empty();
    }

    private SafeFile file() {
        return new SafeFile(folder.resolve("kept/accounts.json"), CLOCK);
    }

    private static void write(SafeFile file, String text) throws FailureException {
        file.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Loaded<String> read(SafeFile file) throws FailureException {
        return file.read(SafeFileTest::parse);
    }

    private Path beside(String name) {
        return folder.resolve("kept").resolve(name);
    }

    @Test
    void what_was_written_is_read() throws Exception {
        write(file(), "one.");

        assertThat(read(file())).isEqualTo(new Loaded.Good<>("one."));
    }

    @Test
    void what_it_mentions_now_or_would_fall_back_on_is_found() throws Exception {
        assertThat(file().mentions("one", "two")).isFalse();

        write(file(), "one.");
        write(file(), "two.");
        assertThat(file().mentions("one")).isTrue();
        assertThat(file().mentions("three", "two")).isTrue();

        write(file(), "three.");
        assertThat(file().mentions("one")).isFalse();
    }

    @Test
    void a_file_that_was_never_written_is_absent() throws Exception {
        assertThat(read(file())).isEqualTo(new Loaded.Absent<>());
    }

    @Test
    void one_generation_is_kept() throws Exception {
        for (String text : List.of("one.", "two.", "three.")) {
            write(file(), text);
        }

        assertThat(beside("accounts.json.previous")).hasContent("two.");
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("accounts.json", "accounts.json.previous");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there are inherited from the folder")
    void only_the_owner_can_read_it() throws Exception {
        write(file(), "one.");
        write(file(), "two.");

        for (String name : List.of("accounts.json", "accounts.json.previous")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(beside(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("kept"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whichever_byte_the_power_goes_at_the_old_or_the_new_content_is_read() throws Exception {
        String before = "what was there before.";
        String after = "what shall be there now, and is longer.";
        int crashes = 0;
        for (int bytes = 0; ; bytes++) {
            Path place = folder.resolve("crash-" + bytes).resolve("accounts.json");
            SafeFile sound = new SafeFile(place, CLOCK);
            write(sound, "the very first.");
            write(sound, before);
            boolean written = true;
            try {
                write(new SafeFile(place, CLOCK, new FailingDisk(bytes)), after);
            } catch (FailureException powerWent) {
                written = false;
                crashes++;
            }
            Loaded<String> read = read(new SafeFile(place, CLOCK));
            assertThat(read).isIn(new Loaded.Good<>(before), new Loaded.Good<>(after));
            if (written) {
                assertThat(read).isEqualTo(new Loaded.Good<>(after));
                break;
            }
            write(sound, "the next.");
            assertThat(read(sound)).isEqualTo(new Loaded.Good<>("the next."));
        }
        assertThat(crashes).isGreaterThan(before.length() + after.length());
    }

    @Test
    void whichever_byte_the_power_goes_at_restoring_can_begin_anew() throws Exception {
        boolean restored = false;
        for (int bytes = 0; !restored; bytes++) {
            Path place = folder.resolve("restore-" + bytes).resolve("accounts.json");
            write(new SafeFile(place, CLOCK), "good.");
            write(new SafeFile(place, CLOCK), "damaged later.");
            Files.writeString(place, "dama");
            try {
                read(new SafeFile(place, CLOCK, new FailingDisk(bytes)));
                restored = true;
            } catch (FailureException powerWent) {
                assertThat(read(new SafeFile(place, CLOCK)).content()).contains("good.");
            }
        }
    }

    @Test
    void a_file_cut_anywhere_is_set_aside_and_the_last_good_one_used() throws Exception {
        write(file(), "good.");
        write(file(), "cut short.");
        Path aside = beside("accounts.json.damaged-20261120-101530-123");
        for (int length = 0; length < "cut short".length(); length++) {
            Files.writeString(beside("accounts.json"), "cut short".substring(0, length));

            assertThat(read(file())).isEqualTo(new Loaded.Restored<>("good.", Optional.of(aside)));
            assertThat(aside).hasContent("cut short".substring(0, length));
            assertThat(read(file())).isEqualTo(new Loaded.Good<>("good."));
        }
    }

    @Test
    void when_both_are_damaged_both_are_set_aside() throws Exception {
        write(file(), "one.");
        write(file(), "two.");
        Files.writeString(beside("accounts.json"), "tw");
        Files.writeString(beside("accounts.json.previous"), "on");

        Loaded<String> read = read(file());

        assertThat(read)
                .isEqualTo(
                        new Loaded.Lost<>(
                                List.of(
                                        beside("accounts.json.damaged-20261120-101530-123"),
                                        beside(
                                                "accounts.json.previous.damaged-20261120-101530-123"))));
        assertThat(read(file())).isEqualTo(new Loaded.Absent<>());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "not everybody may make links there")
    void a_link_stays_a_link() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("dotfiles"));
        Files.writeString(elsewhere.resolve("accounts.json"), "one.");
        Files.createDirectories(folder.resolve("kept"));
        Files.createSymbolicLink(beside("accounts.json"), elsewhere.resolve("accounts.json"));

        write(file(), "two.");

        assertThat(beside("accounts.json")).isSymbolicLink();
        assertThat(elsewhere.resolve("accounts.json")).hasContent("two.");
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws Exception {
        Files.writeString(folder.resolve("kept"), "a file where a folder should be");

        Failure failure =
                catchThrowableOfType(FailureException.class, () -> write(file(), "one.")).failure();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Storage.class,
                        storage -> {
                            assertThat(storage.writing()).isTrue();
                            assertThat(storage.file()).endsWith("accounts.json");
                            assertThat(storage.detail()).isNotBlank();
                        });
    }
}
