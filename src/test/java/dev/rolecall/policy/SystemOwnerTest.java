package dev.rolecall.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Who may speak for a machine.
@DisabledOnOs(OS.WINDOWS)
class SystemOwnerTest {
    @TempDir private Path folder;

    @Test
    void a_file_of_the_system_is_the_administrators() {
        assertThat(new SystemOwner().test(Path.of("/etc/passwd"))).isTrue();
    }

    @Test
    void a_file_that_others_can_write_is_not_whoever_owns_it() throws Exception {
        Path file = Files.writeString(folder.resolve("config.json"), "{}");
        boolean mine = Files.getOwner(file).equals(Files.getOwner(Path.of("/")));
        mode(folder, "rwxr-xr-x");
        mode(file, "rw-r--r--");
        assertThat(new SystemOwner().test(file)).isEqualTo(mine);

        mode(file, "rw-rw-r--");
        assertThat(new SystemOwner().test(file)).isFalse();
        mode(file, "rw-r--rw-");
        assertThat(new SystemOwner().test(file)).isFalse();
        mode(file, "rw-r--r--");
        mode(folder, "rwxrwxrwx");
        assertThat(new SystemOwner().test(file)).isFalse();
    }

    @Test
    void one_that_is_gone_is_nobodys() {
        assertThat(new SystemOwner().test(folder.resolve("config.json"))).isFalse();
    }

    private static void mode(Path place, String mode) throws Exception {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode));
    }
}
