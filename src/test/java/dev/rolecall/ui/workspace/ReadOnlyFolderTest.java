package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.testing.ChildProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders nobody may write, by real permissions: for whoever has power over all files a program
/// without that power is started.
class ReadOnlyFolderTest {
    static final Grant ANNA =
            Grant.of(Principal.of(PrincipalKind.USER, "anna@example.com"), Kinds.READER);
    static final ResourceRef ONE = new ResourceRef(new AccountId("acme"), Kinds.MODEL, "m1");

    @TempDir private Path folder;

    static FakeProvider service() {
        return new FakeProvider(Kinds.models())
                .with(Kinds.MODEL, "m1", "One", ANNA)
                .with(Kinds.MODEL, "m2", "Two", ANNA);
    }

    private Path fresh() {
        return folder.resolve("fresh");
    }

    private Path used() {
        return folder.resolve("used");
    }

    @AfterEach
    void makeRemovable() throws IOException {
        for (Path one : List.of(fresh(), used())) {
            if (Files.exists(one)) {
                permit(one, "rwx------");
            }
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void nothing_is_kept_which_is_said_once_and_everything_that_needs_no_keeping_works()
            throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.createDirectories(fresh());
        Files.createDirectories(used());
        KeptRun before = new KeptRun(used(), service(), true);
        before.pictures().close();
        byte[] kept = Files.readAllBytes(used().resolve(SqliteSnapshots.FILE));
        permit(used().resolve(SqliteSnapshots.FILE), "r--------");
        permit(used(), "r-x------");
        permit(fresh(), "r-x------");
        List<String> withoutPower =
                Files.isWritable(fresh()) ? List.of("setpriv", "--bounding-set=-all") : List.of();
        Path output = folder.resolve("said");

        assumeTrue(withoutPower.isEmpty() || Files.isExecutable(Path.of("/usr/bin/setpriv")));
        try (ChildProgram child =
                ChildProgram.start(
                        withoutPower,
                        ReadOnlyRun.class,
                        output,
                        fresh().toString(),
                        used().toString())) {
            assertThat(child.exitCode()).as(Files.readString(output)).isZero();
        }
        List<String> said =
                Files.readAllLines(output).stream()
                        .filter(line -> line.matches("(may|notices|grants|sent|closed) .*"))
                        .toList();
        assumeTrue(said.contains("may write false"), "the folder can be written all the same");

        assertThat(said.subList(0, 5)).satisfies(lines -> isAsItShouldBe(lines, fresh()));
        assertThat(said.subList(5, 10)).satisfies(lines -> isAsItShouldBe(lines, used()));
        assertThat(fresh()).isEmptyDirectory();
        assertThat(Files.readAllBytes(used().resolve(SqliteSnapshots.FILE))).isEqualTo(kept);
    }

    private static void isAsItShouldBe(List<? extends String> lines, Path where) {
        assertThat(lines.get(0)).isEqualTo("may write false");
        assertThat(lines.get(1))
                .contains("permissions", where.resolve(SqliteSnapshots.FILE).toString());
        assertThat(lines.get(1).split("snapshots\\.db", -1)).as("said once").hasSize(2);
        assertThat(lines.subList(2, 5))
                .as("read, and nothing sent that cannot be recorded")
                .isEqualTo(List.of("grants 2", "sent 0", "closed in time true"));
    }
}
