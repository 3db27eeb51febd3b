package org.foireturns.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the database, asked and written with named values only. */
final class NamedSql {
    private final JdbcClient client;
    private final NamedParameterJdbcTemplate batches;

    NamedSql(JdbcTemplate jdbc) {
        this.client = JdbcClient.create(jdbc);
        this.batches = new NamedParameterJdbcTemplate(jdbc);
    }

    /** A statement whose values are given by name before it runs. */
    JdbcClient.StatementSpec sql(String sql) {
        return client.sql(sql);
    }

    /** Adds one row to a table. */
    void insert(String table, Row row) {
        insert(table, List.of(row));
    }

    /**
     * Adds rows to a table in one batch.
     *
     * @throws IllegalArgumentException when one of them has other columns than the first
     */
    void insert(String table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Row first = rows.get(0);
        if (!rows.stream().allMatch(first::hasTheColumnsOf)) {
            throw new IllegalArgumentException("rows of " + table + " have different columns");
        }
        each(first.insertInto(table), rows);
    }

    /** Runs a statement once for each row, in one batch; the names in the statement are columns of the rows. */
    void each(String sql, List<Row> rows) {
        batches.batchUpdate(sql, rows.stream().map(Row::values).toArray(SqlParameterSource[]::new));
    }

    /** Has the database do what is no statement with values. */
    void command(String command) {
        batches.getJdbcOperations().execute(command);
    }
}
