package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one row that says who may run on the database. Every change of it is a single statement. */
public final class LockStore {
    private final NamedSql tables;

    public LockStore(JdbcTemplate jdbc) {
        this.tables = new NamedSql(jdbc);
    }

    public LockRow read() {
        return tables.sql("select l.*, current_timestamp as clock from run_lock l")
                .query((row, i) -> lock(row))
                .list()
                .get(0);
    }

    /**
     * Gives the lock to another process, unless the holder has changed or shown life since the row was read.
     *
     * @return whether it was given
     */
    public boolean swap(LockRow seen, LockRow taken) {
        return tables.sql("update run_lock set token = :token, host = :host, pid = :pid, born = :born,"
                                + " since = :since, beats = 0, last = current_timestamp"
                                + " where token = :seen and beats = :beats")
                        .param("token", taken.token())
                        .param("host", taken.host())
                        .param("pid", taken.pid())
                        .param("born", utc(taken.born()))
                        .param("since", utc(taken.since()))
                        .param("seen", seen.token())
                        .param("beats", seen.beats())
                        .update()
                == 1;
    }

    /**
     * Shows that the holder lives.
     *
     * @return whether it holds the lock still
     */
    public boolean beat(String token) {
        return tables.sql("update run_lock set beats = beats + 1, last = current_timestamp where token = :token")
                        .param("token", token)
                        .update()
                == 1;
    }

    /** Gives the lock up, if it is held under this token. */
    public void release(String token) {
        tables.sql("update run_lock set token = '', beats = beats + 1 where token = :token")
                .param("token", token)
                .update();
    }

    private static LockRow lock(ResultSet row) throws SQLException {
        return new LockRow(
                row.getString("token"),
                row.getString("host"),
                row.getLong("pid"),
                instant(row, "born"),
                instant(row, "since"),
                row.getLong("beats"),
                Duration.between(instant(row, "last"), instant(row, "clock")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
