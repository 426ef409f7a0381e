package no.utbredt.benchmarks.view;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same rows in DuckDB, in this process, and the same questions in its words. */
final class Warehouse implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement national;
    private final PreparedStatement series;
    private final PreparedStatement matrix;

    private Warehouse(Connection connection) throws SQLException {
        this.connection = connection;
        this.national = connection.prepareStatement(Sql.NATIONAL);
        this.series = connection.prepareStatement(Sql.SERIES);
        this.matrix = connection.prepareStatement(Sql.MATRIX);
    }

    static Warehouse with(Country country) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        WarehouseRows.load(country, connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(Sql.CLAIMS);
        }
        return new Warehouse(connection);
    }

    /** The day as an epoch day, the known-at as the first millisecond no longer known. */
    Row national(String service, String group, LocalDate day, long before) throws SQLException {
        ask(national, service, before, day.toEpochDay(), day.toEpochDay(), group);
        try (ResultSet found = national.executeQuery()) {
            found.next();
            return Row.of(found, "", 1);
        }
    }

    /** By county, on each of the month ends. */
    Map<String, Row> series(String service, String group, LocalDate first, LocalDate last, long before)
            throws SQLException {
        ask(series, first, last, service, before, group);
        return rows(series, 2);
    }

    /** By service and group, all that are offered. */
    Map<String, Row> matrix(LocalDate day, long before) throws SQLException {
        ask(matrix, before, day.toEpochDay(), day.toEpochDay());
        return rows(matrix, 2);
    }

    private static Map<String, Row> rows(PreparedStatement statement, int keys) throws SQLException {
        Map<String, Row> rows = new TreeMap<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                List<String> key = new ArrayList<>();
                for (int column = 1; column <= keys; column++) {
                    key.add(found.getString(column));
                }
                String name = String.join(" ", key);
                rows.put(name, Row.of(found, name, keys + 1));
            }
        }
        return rows;
    }

    private static void ask(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What an answer of theirs and one of ours have in common. */
    record Row(String key, long introduced, long unknown, long notRelevant, long total) {
        private static Row of(ResultSet found, String key, int column) throws SQLException {
            return new Row(
                    key,
                    found.getLong(column),
                    found.getLong(column + 1),
                    found.getLong(column + 2),
                    found.getLong(column + 3));
        }
    }
}
