package dev.rolecall.snapshot.sqlite;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks a database for rows and changes them, each with one sentence of SQL, which is prepared
/// once.
final class Rows implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Rows.class.getName());

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /// Does something with the row a result stands at.
    interface Each {
        void accept(ResultSet row) throws SQLException;
    }

    /// Makes something of the row a result stands at.
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    void each(String sql, Each each, Object... values) throws SQLException {
        try (ResultSet result = filled(sql, values).executeQuery()) {
            while (result.next()) {
                each.accept(result);
            }
        }
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reading.of(row)), values);
        return list;
    }

    <T> Optional<T> first(String sql, Reading<T> reading, Object... values) throws SQLException {
        return list(sql, reading, values).stream().findFirst();
    }

    /// How many rows were changed.
    int change(String sql, Object... values) throws SQLException {
        return filled(sql, values).executeUpdate();
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        fill(statement, values);
        return statement;
    }

    /// Fills the places of a statement in their order; an absent value is NULL.
    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            Object value =
                    values[index] instanceof Optional<?> maybe && maybe.isPresent()
                            ? maybe.get()
                            : values[index];
            int place = index + 1;
            switch (value) {
                case Optional<?> _ -> statement.setNull(place, Types.NULL);
                case Long number -> statement.setLong(place, number);
                case Integer number -> statement.setInt(place, number);
                case Boolean truth -> statement.setInt(place, truth ? 1 : 0);
                case byte[] bytes -> statement.setBytes(place, bytes);
                default -> statement.setString(place, value.toString());
            }
        }
    }

    /// The number in a column of a row; empty for NULL.
    static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /// Prepares everything anew: after a failure the driver has shut some of what was prepared.
    void startAfresh() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException shutAlready) {
                LOG.log(Level.DEBUG, "Shut already", shutAlready);
            }
        }
        prepared.clear();
    }

    @Override
    public void close() {
        startAfresh();
    }
}
