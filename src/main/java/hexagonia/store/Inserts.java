package hexagonia.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Inserts rows into tables by position.
final class Inserts implements Rows, AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Inserts(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void row(String table, List<Object> columns) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            statement = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
            statements.put(table, statement);
        }
        for (int i = 0; i < columns.size(); i++) {
            statement.setObject(i + 1, columns.get(i));
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
