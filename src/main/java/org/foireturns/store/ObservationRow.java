package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Observation;
import org.foireturns.model.Provenance;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** The columns that say what a cell counts, in the tables that have them. */
final class ObservationRow {
    private ObservationRow() {}

    /** Adds to a row what was seen. */
    static Row addTo(Row row, Observation seen) {
        row.with("role", seen.role().id())
                .with("request", seen.request())
                .with("force", seen.force())
                .with("offence", seen.offence())
                .with(seen.period())
                .with("victim_gender", seen.victimGender().id())
                .with("victim_age", seen.victimAge().id())
                .with("platform", seen.platform())
                .with("unit", seen.unit().id())
                .with("status", seen.count().status())
                .with("lower_bound", seen.count().lower())
                .with("upper_bound", seen.count().upper());
        return addSource(row, seen.provenance()).with("witnesses", seen.witnesses());
    }

    /** Adds to a row the cell that it was read from. */
    static Row addSource(Row row, Provenance from) {
        return row.with("sheet", from.sheet())
                .with("cell", from.cells().toString())
                .with("text", from.text());
    }

    /** Reads them back; the row says name and sha256 of the file too. */
    static Observation read(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("request"),
                row.getString("force"),
                SharedColumns.period(row),
                coordinates(row),
                count(row),
                provenance(row),
                row.getString("witnesses"));
    }

    private static Coordinates coordinates(ResultSet row) throws SQLException {
        Cut cut = new Cut(
                VictimGender.of(row.getString("victim_gender")),
                new VictimAge(row.getString("victim_age")),
                row.getString("platform"));
        return new Coordinates(
                row.getString("offence"), cut, Unit.of(row.getString("unit")), Role.of(row.getString("role")));
    }

    private static Count count(ResultSet row) throws SQLException {
        long lower = row.getLong("lower_bound");
        Long upper = row.getObject("upper_bound", Long.class);
        return switch (row.getString("status")) {
            case "reported" -> Count.of(lower);
            case "suppressed" -> Count.between(lower, upper);
            case "not-held" -> Count.notHeld();
            default -> throw new IllegalStateException("unknown status of a stored count");
        };
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                row.getString("name"),
                row.getString("sha256"),
                row.getString("sheet"),
                CellRange.parse(row.getString("cell")),
                row.getString("text"));
    }
}
