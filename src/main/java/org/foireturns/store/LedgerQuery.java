package org.foireturns.store;

import java.sql.ResultSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.SheetAccount;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The account of every sheet, counted from the rows that are stored and from nothing else: an outcome that was not
 * written is missing here, and the books do not close.
 */
final class LedgerQuery {
    private static final String OUTCOMES = """
            select f.name as file, o.sheet, o.outcome, sum(o.cells) as cells
              from run_file f
              join (select reading, sheet, case role when 'detail' then 'accepted' else 'total' end as outcome, cells
                      from observation
                    union all select reading, sheet, 'accepted', cells from answer
                    union all select reading, sheet, 'rejected', cells from rejected
                    union all select reading, sheet, outcome, cells from cell_outcome) o on o.reading = f.reading
             where f.run = ?
             group by f.name, o.sheet, o.outcome""";
    private static final String SHEETS =
            "select f.name as file, s.name as sheet, s.non_blank from run_file f join sheet s on s.reading = f.reading"
                    + " where f.run = ?";

    private final JdbcTemplate jdbc;

    LedgerQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<SheetAccount> of(String run) {
        Map<Sheet, Map<CellOutcome, Integer>> outcomes = new HashMap<>();
        jdbc.query(
                OUTCOMES,
                (ResultSet row) -> {
                    outcomes.computeIfAbsent(
                                    new Sheet(row.getString("file"), row.getString("sheet")),
                                    sheet -> new EnumMap<>(CellOutcome.class))
                            .put(
                                    CellOutcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                                    Math.toIntExact(row.getLong("cells")));
                },
                run);
        List<SheetAccount> accounts = jdbc.query(
                SHEETS,
                (row, i) -> {
                    Map<CellOutcome, Integer> counted =
                            outcomes.remove(new Sheet(row.getString("file"), row.getString("sheet")));
                    return new SheetAccount(
                            row.getString("file"),
                            row.getString("sheet"),
                            row.getInt("non_blank"),
                            counted == null ? Map.of() : counted);
                },
                run);
        java.util.stream.Stream<SheetAccount> strays = outcomes.entrySet().stream()
                .map(stray ->
                        new SheetAccount(stray.getKey().file(), stray.getKey().sheet(), 0, stray.getValue()));
        return java.util.stream.Stream.concat(accounts.stream(), strays)
                .sorted(Comparator.comparing(SheetAccount::file).thenComparing(SheetAccount::sheet))
                .toList();
    }

    private record Sheet(String file, String sheet) {}
}
