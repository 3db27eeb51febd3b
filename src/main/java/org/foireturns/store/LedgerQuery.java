package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.SheetAccount;
import org.foireturns.store.ReadingBooks.StoredCell;
import org.foireturns.store.ReadingBooks.StoredCount;

/**
 * The account of every sheet, counted from the rows that are stored and from nothing else: an outcome that was not
 * written is missing here, and the books do not close.
 */
final class LedgerQuery {
    private static final String OF_ONE = " where reading = :reading";
    private static final String OUTCOMES_OF_RUN =
            "select f.name as file, o.sheet, o.outcome, sum(o.cells) as cells from run_file f join (" + outcomes("")
                    + ") o on o.reading = f.reading where f.run = :run group by f.name, o.sheet, o.outcome";
    private static final String OUTCOMES_OF_READING =
            "select r.name as file, o.sheet, o.outcome, sum(o.cells) as cells from reading r join (" + outcomes(OF_ONE)
                    + ") o on o.reading = r.id group by r.name, o.sheet, o.outcome";
    private static final String SHEETS_OF_RUN =
            "select f.name as file, s.name as sheet, s.non_blank from run_file f join sheet s on s.reading = f.reading"
                    + " where f.run = :run";
    private static final String SHEETS_OF_READING =
            "select r.name as file, s.name as sheet, s.non_blank from reading r join sheet s on s.reading = r.id"
                    + " where r.id = :reading";
    private static final String COUNTS =
            "select sheet, cell, text, lower_bound from observation where reading = :reading and status = 'reported'"
                    + " and text <> '' order by block, ordinal";
    private static final String TWICE = "select sheet, cell from (select sheet, cell from observation" + OF_ONE
            + " union all select sheet, cell from answer" + OF_ONE
            + " union all select sheet, cell from rejected" + OF_ONE
            + ") o where cell not like '%:%' group by sheet, cell having count(*) > 1 order by sheet, cell";

    private final NamedSql tables;

    LedgerQuery(NamedSql tables) {
        this.tables = tables;
    }

    private static String outcomes(String which) {
        return """
                select reading, sheet, case role when 'detail' then 'accepted' else 'total' end as outcome, cells
                  from observation%1$s
                union all select reading, sheet, 'accepted', cells from answer%1$s
                union all select reading, sheet, outcome, cells from rejected%1$s
                union all select reading, sheet, outcome, cells from cell_outcome%1$s""".formatted(which);
    }

    List<SheetAccount> of(String run) {
        return accounts(OUTCOMES_OF_RUN, SHEETS_OF_RUN, "run", run);
    }

    ReadingBooks ofReading(String reading) {
        return new ReadingBooks(
                accounts(OUTCOMES_OF_READING, SHEETS_OF_READING, "reading", reading),
                tables.sql(COUNTS)
                        .param("reading", reading)
                        .query((row, i) ->
                                new StoredCount(cell(row), row.getString("text"), row.getLong("lower_bound")))
                        .list(),
                tables.sql(TWICE)
                        .param("reading", reading)
                        .query((row, i) -> cell(row))
                        .list());
    }

    private static StoredCell cell(ResultSet row) throws SQLException {
        return new StoredCell(row.getString("sheet"), row.getString("cell"));
    }

    private List<SheetAccount> accounts(String outcomeSql, String sheetSql, String which, String id) {
        Map<Sheet, Map<CellOutcome, Integer>> outcomes = new HashMap<>();
        tables.sql(outcomeSql).param(which, id).query((ResultSet row) -> {
            outcomes.computeIfAbsent(
                            new Sheet(row.getString("file"), row.getString("sheet")),
                            sheet -> new EnumMap<>(CellOutcome.class))
                    .put(
                            CellOutcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                            Math.toIntExact(row.getLong("cells")));
        });
        List<SheetAccount> accounts = tables.sql(sheetSql)
                .param(which, id)
                .query((row, i) -> {
                    Map<CellOutcome, Integer> counted =
                            outcomes.remove(new Sheet(row.getString("file"), row.getString("sheet")));
                    return new SheetAccount(
                            row.getString("file"),
                            row.getString("sheet"),
                            row.getInt("non_blank"),
                            counted == null ? Map.of() : counted);
                })
                .list();
        Stream<SheetAccount> strays = outcomes.entrySet().stream()
                .map(stray ->
                        new SheetAccount(stray.getKey().file(), stray.getKey().sheet(), 0, stray.getValue()));
        return Stream.concat(accounts.stream(), strays)
                .sorted(Comparator.comparing(SheetAccount::file).thenComparing(SheetAccount::sheet))
                .toList();
    }

    private record Sheet(String file, String sheet) {}
}
