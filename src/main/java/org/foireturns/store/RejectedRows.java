package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Gap;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads back what does not count, each with all of its reasons: what was rejected, and what was set aside. */
final class RejectedRows {
    private static final String OF_RUN = " join run_file f on f.reading = t.reading where f.run = :run";
    private static final String REASONS = "select r.* from rejected_reason r join rejected t on t.reading = r.reading"
            + " and t.block = r.block and t.ordinal = r.ordinal" + OF_RUN + " and t.outcome = :outcome"
            + " order by r.reading, r.block, r.ordinal, r.reason";
    private static final String ROWS =
            "select t.* from rejected t" + OF_RUN + " and t.outcome = :outcome order by t.reading, t.block, t.ordinal";

    private final NamedSql tables;

    RejectedRows(NamedSql tables) {
        this.tables = tables;
    }

    List<Outcome.Rejected> of(String run) {
        return read(run, CellOutcome.REJECTED, Outcome.Rejected::new).stream()
                .sorted(Comparator.comparing(Outcome.Rejected::place))
                .toList();
    }

    List<Outcome.SetAside> setAside(String run) {
        return read(
                        run,
                        CellOutcome.SET_ASIDE,
                        (place, why, cells, gap) -> new Outcome.SetAside(place, why.get(0), cells))
                .stream()
                .sorted(Comparator.comparing(Outcome.SetAside::place))
                .toList();
    }

    private <T> List<T> read(String run, CellOutcome outcome, Made<T> made) {
        Map<Key, List<Outcome.Reason>> reasons = new HashMap<>();
        ask(REASONS, run, outcome).query((ResultSet row) -> {
            reasons.computeIfAbsent(Key.of(row), key -> new ArrayList<>()).add(reason(row));
        });
        return ask(ROWS, run, outcome)
                .query((row, i) -> made.of(
                        SharedColumns.place(row),
                        reasons.getOrDefault(Key.of(row), List.of()),
                        row.getInt("cells"),
                        SharedColumns.gap(row)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, String run, CellOutcome outcome) {
        return tables.sql(sql).param("run", run).param("outcome", outcome.id());
    }

    /** An outcome from its parts. */
    private interface Made<T> {
        T of(Place place, List<Outcome.Reason> why, int cells, @Nullable Gap gap);
    }

    private static Outcome.Reason reason(ResultSet row) throws SQLException {
        return new Outcome.Reason(
                row.getString("code"),
                row.getString("label"),
                SharedColumns.place(row),
                row.getString("message"),
                row.getString("fix"));
    }

    private record Key(String reading, int block, int ordinal) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getString("reading"), row.getInt("block"), row.getInt("ordinal"));
        }
    }
}
