package org.foireturns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.foireturns.model.Storable;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/** The values of one row in the order of its columns, and the parts that several tables share. */
final class Columns {
    static final String PLACE = "request, force, file, sheet, cell, text";
    static final String GAP = "gap_start, gap_end, gap_gender, gap_age, gap_platform, gap_open";
    static final String FINDING = "code, severity, owner, " + PLACE + ", message, why, fix";

    private final List<@Nullable Object> values = new ArrayList<>();

    static Columns of(@Nullable Object... first) {
        return new Columns().add(first);
    }

    Columns add(@Nullable Object... more) {
        for (Object value : more) {
            values.add(value instanceof String text ? Storable.text(text) : value);
        }
        return this;
    }

    Columns add(Place place) {
        return add(
                Place.printed(place.request()),
                Place.printed(place.force()),
                Place.printed(place.file()),
                Place.printed(place.sheet()),
                place.cell(),
                place.text());
    }

    Columns add(Period period) {
        return add(period.start(), period.end());
    }

    Columns add(FindingLine line) {
        return add(line.code(), line.severity().word(), line.owner().word())
                .add(line.place())
                .add(line.message(), line.why(), line.fix());
    }

    /** What a rejected count leaves open; nothing when it leaves nothing. */
    Columns addGap(@Nullable Gap gap) {
        return gap == null
                ? add(null, null, null, null, null, null)
                : add(gap.period())
                        .add(
                                gap.cut().gender().id(),
                                gap.cut().age().id(),
                                gap.cut().platform(),
                                gap.open().stream().map(Dimension::id).collect(Collectors.joining(" ")));
    }

    @Nullable
    Object[] row() {
        return values.toArray();
    }

    /** An insert with one question mark for each column. */
    static String insert(String table, String columns) {
        long commas = columns.chars().filter(sign -> sign == ',').count();
        return "insert into " + table + " (" + columns + ") values (?" + ", ?".repeat(Math.toIntExact(commas)) + ")";
    }

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
