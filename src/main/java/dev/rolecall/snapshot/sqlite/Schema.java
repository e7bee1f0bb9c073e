package dev.rolecall.snapshot.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables, as the steps that lead to them: step N makes version N of version N - 1. A step that
/// was published is never changed.
final class Schema {
    /// Written into each file of ours, so that no other database is taken for one: `Role`.
    static final int APPLICATION = 0x526f6c65;

    private static final List<String> STEPS =
            List.of(
                    """
                    CREATE TABLE account (
                        number INTEGER PRIMARY KEY,
                        id TEXT NOT NULL,
                        provider TEXT NOT NULL,
                        base TEXT NOT NULL,
                        next_snapshot INTEGER NOT NULL,
                        reading_since INTEGER,
                        listings TEXT NOT NULL,
                        UNIQUE (id, provider, base));
                    CREATE TABLE principal (
                        account INTEGER NOT NULL,
                        number INTEGER NOT NULL,
                        kind TEXT NOT NULL,
                        id TEXT,
                        name TEXT,
                        first_seen INTEGER NOT NULL,
                        last_seen INTEGER NOT NULL,
                        PRIMARY KEY (account, number)) WITHOUT ROWID;
                    CREATE TABLE role (
                        account INTEGER NOT NULL,
                        number INTEGER NOT NULL,
                        word TEXT NOT NULL,
                        rank TEXT NOT NULL,
                        PRIMARY KEY (account, number)) WITHOUT ROWID;
                    CREATE TABLE lock (
                        account INTEGER NOT NULL,
                        number INTEGER NOT NULL,
                        content TEXT NOT NULL,
                        PRIMARY KEY (account, number)) WITHOUT ROWID;
                    CREATE TABLE grants (
                        number INTEGER PRIMARY KEY,
                        account INTEGER NOT NULL,
                        hash BLOB NOT NULL,
                        size INTEGER NOT NULL,
                        content BLOB NOT NULL);
                    CREATE UNIQUE INDEX grants_hash ON grants (account, hash);
                    CREATE TABLE resource (
                        number INTEGER PRIMARY KEY,
                        account INTEGER NOT NULL,
                        kind TEXT NOT NULL,
                        id TEXT NOT NULL);
                    CREATE UNIQUE INDEX resource_id ON resource (account, kind, id);
                    CREATE INDEX resource_account ON resource (account);
                    CREATE TABLE entry (
                        number INTEGER PRIMARY KEY,
                        resource INTEGER NOT NULL,
                        from_snapshot INTEGER NOT NULL,
                        until_snapshot INTEGER,
                        name TEXT NOT NULL,
                        owner TEXT,
                        managed_kind TEXT,
                        managed_id TEXT,
                        failure TEXT,
                        grants INTEGER,
                        missing TEXT,
                        read_at INTEGER);
                    CREATE INDEX entry_resource ON entry (resource, from_snapshot);
                    CREATE INDEX entry_grants ON entry (grants);
                    CREATE UNIQUE INDEX entry_latest ON entry (resource)
                        WHERE until_snapshot IS NULL;
                    CREATE TABLE snapshot (
                        account INTEGER NOT NULL,
                        number INTEGER NOT NULL,
                        at INTEGER NOT NULL,
                        whole INTEGER NOT NULL,
                        resources INTEGER NOT NULL,
                        grants INTEGER NOT NULL,
                        failed INTEGER NOT NULL,
                        pinned INTEGER NOT NULL,
                        listings TEXT NOT NULL,
                        PRIMARY KEY (account, number)) WITHOUT ROWID;
                    """,
                    """
                    CREATE TABLE step (
                        run TEXT NOT NULL,
                        step TEXT NOT NULL,
                        line INTEGER NOT NULL,
                        at INTEGER NOT NULL,
                        provider TEXT NOT NULL,
                        address TEXT NOT NULL,
                        account TEXT NOT NULL,
                        resource_kind TEXT NOT NULL,
                        resource_id TEXT NOT NULL,
                        principal_kind TEXT NOT NULL,
                        principal_id TEXT,
                        principal_name TEXT,
                        before TEXT,
                        after TEXT,
                        reason TEXT,
                        outcome TEXT NOT NULL,
                        PRIMARY KEY (run, step));
                    CREATE INDEX step_line ON step (line);
                    CREATE INDEX step_resource ON step (resource_id, line);
                    CREATE INDEX step_principal ON step (principal_id, line);
                    CREATE TABLE journal (
                        line INTEGER NOT NULL,
                        at INTEGER NOT NULL);
                    """);

    /// The version this Rolecall reads and writes.
    static final int VERSION = STEPS.size();

    private Schema() {}

    /// Brings a database to this version; part of a transaction.
    static void bringUpToDate(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String step : STEPS.subList(version, STEPS.size())) {
                for (String sentence : step.split(";\n", -1)) {
                    if (!sentence.isBlank()) {
                        statement.execute(sentence);
                    }
                }
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + VERSION);
        }
    }
}
