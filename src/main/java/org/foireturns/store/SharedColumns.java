package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Gap;
import org.foireturns.model.Owner;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/** Reads the columns back that several tables share; {@link Row} writes them. */
final class SharedColumns {
    private SharedColumns() {}

    static Place place(ResultSet row) throws SQLException {
        return Place.parse(
                row.getString("request"),
                row.getString("force"),
                row.getString("file"),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("text"));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    static @Nullable Gap gap(ResultSet row) throws SQLException {
        LocalDate start = row.getObject("gap_start", LocalDate.class);
        if (start == null) {
            return null;
        }
        return new Gap(
                new Period(start, row.getObject("gap_end", LocalDate.class)),
                new Cut(
                        VictimGender.of(row.getString("gap_gender")),
                        new VictimAge(row.getString("gap_age")),
                        row.getString("gap_platform")),
                Stream.of(row.getString("gap_open").split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(Dimension::of)
                        .collect(Collectors.toSet()));
    }

    static FindingLine finding(ResultSet row) throws SQLException {
        return new FindingLine(
                row.getString("code"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                Owner.valueOf(row.getString("owner").toUpperCase(Locale.ROOT)),
                place(row),
                row.getString("message"),
                row.getString("why"),
                row.getString("fix"));
    }
}
