package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Keeping;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/// What SQLite and the system report, as failures of ours.
final class SqliteTrouble {
    /// The low byte of a code says what it is about; the others say more exactly what.
    private static final int KIND = 0xff;

    private SqliteTrouble() {}

    /// Whether the file is not, or no longer, a database as it was written.
    static boolean isDamage(SQLException trouble) {
        return kind(trouble) == SQLiteErrorCode.SQLITE_CORRUPT.code
                || kind(trouble) == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    static Failure of(Path file, SQLException trouble) {
        String said = Optional.ofNullable(trouble.getMessage()).orElse("SQLite");
        return new Failure.NotKept(reason(kind(trouble)), file.toString(), said);
    }

    private static int kind(SQLException trouble) {
        return trouble.getErrorCode() & KIND;
    }

    private static Keeping reason(int kind) {
        if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
            return Keeping.NO_ROOM;
        }
        if (kind == SQLiteErrorCode.SQLITE_BUSY.code
                || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Keeping.IN_USE;
        }
        boolean closed =
                kind == SQLiteErrorCode.SQLITE_READONLY.code
                        || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code
                        || kind == SQLiteErrorCode.SQLITE_PERM.code;
        return closed ? Keeping.NO_WRITING : Keeping.NOT_DONE;
    }

    static Failure of(Path file, IOException trouble) {
        String said =
                trouble instanceof FileSystemException known
                        ? known.getReason()
                        : trouble.getMessage();
        String detail = Optional.ofNullable(said).orElse(trouble.getClass().getSimpleName());
        boolean closed = trouble instanceof FileSystemException;
        return new Failure.NotKept(
                closed ? Keeping.NO_WRITING : Keeping.NOT_DONE, file.toString(), detail);
    }
}
