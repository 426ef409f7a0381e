package no.utbredt.reporting.bank.web;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DuckDB, which knows nothing of us, reads our files. */
record Duck(Path file) {

    /** The rows that are answered; {@code FILE} in the question is the file. */
    List<Map<String, Object>> ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question.replace("FILE", "'" + file + "'"))) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (answer.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                    row.put(answer.getMetaData().getColumnName(column), answer.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The only thing that is answered. */
    Object one(String question) throws SQLException {
        return ask(question).getFirst().values().iterator().next();
    }
}
