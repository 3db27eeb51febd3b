package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads rejections back, each with all of its reasons. */
final class RejectedRows {
    private static final String OF_RUN =
            " join run_file f on f.reading = t.reading where f.run = ?" + " order by t.reading, t.block, t.ordinal";

    private final JdbcTemplate jdbc;

    RejectedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Outcome.Rejected> of(String run) {
        Map<Key, List<Outcome.Reason>> reasons = new HashMap<>();
        jdbc.query(
                "select t.* from rejected_reason t" + OF_RUN + ", t.reason",
                (ResultSet row) -> {
                    reasons.computeIfAbsent(Key.of(row), key -> new ArrayList<>())
                            .add(reason(row));
                },
                run);
        return jdbc
                .query(
                        "select t.* from rejected t" + OF_RUN,
                        (row, i) -> new Outcome.Rejected(
                                Columns.place(row),
                                reasons.getOrDefault(Key.of(row), List.of()),
                                row.getInt("cells"),
                                Columns.gap(row)),
                        run)
                .stream()
                .sorted(Comparator.comparing(Outcome.Rejected::place))
                .toList();
    }

    private static Outcome.Reason reason(ResultSet row) throws SQLException {
        return new Outcome.Reason(
                row.getString("code"),
                row.getString("label"),
                Columns.place(row),
                row.getString("message"),
                row.getString("fix"));
    }

    private record Key(String reading, int block, int ordinal) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getString("reading"), row.getInt("block"), row.getInt("ordinal"));
        }
    }
}
