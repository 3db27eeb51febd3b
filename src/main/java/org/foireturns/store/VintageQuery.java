package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.foireturns.model.Period;
import org.foireturns.model.Vintage;

/** Reads back what the files of a run say of when they were made. */
final class VintageQuery {
    private final NamedSql tables;

    VintageQuery(NamedSql tables) {
        this.tables = tables;
    }

    Map<String, Vintage> of(String run) {
        Map<String, Vintage> vintages = new HashMap<>();
        tables.sql("select f.name, r.vintage_rank, r.vintage_word, r.vintage_version, r.made_first, r.made_last"
                        + " from run_file f join reading r on r.id = f.reading where f.run = :run")
                .param("run", run)
                .query((ResultSet row) -> {
                    vintages.put(row.getString("name"), vintage(row));
                });
        return vintages;
    }

    private static Vintage vintage(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("made_first", LocalDate.class);
        LocalDate last = row.getObject("made_last", LocalDate.class);
        return new Vintage(
                row.getInt("vintage_rank"),
                row.getString("vintage_word"),
                row.getString("vintage_version"),
                first == null || last == null ? null : new Period(first, last));
    }
}
