package dev.rolecall.snapshot.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/// A program that has changed everything in a file, holds it and never commits.
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = Sql.open(Path.of(arguments[0]));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN EXCLUSIVE");
            statement.executeUpdate("UPDATE entry SET name = 'changed'");
            statement.executeUpdate("DELETE FROM grants");
            System.out.println("held");
            Thread.sleep(60_000);
        }
    }
}
