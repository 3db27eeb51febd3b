package org.foireturns.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.Dimension;
import org.foireturns.model.Gap;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Storable;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** What is written into one row of a table, each value under the name of its column. */
final class Row {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static Row of(String column, @Nullable Object value) {
        return new Row().with(column, value);
    }

    /**
     * Adds a value; texts are made such that every database takes them.
     *
     * @throws IllegalArgumentException when the row has the column already
     */
    Row with(String column, @Nullable Object value) {
        if (values.containsKey(column)) {
            throw new IllegalArgumentException("a row has one value for " + column);
        }
        values.put(column, value instanceof String text ? Storable.text(text) : value);
        return this;
    }

    Row with(Place place) {
        return with("request", Place.printed(place.request()))
                .with("force", Place.printed(place.force()))
                .with("file", Place.printed(place.file()))
                .with("sheet", Place.printed(place.sheet()))
                .with("cell", place.cell())
                .with("text", place.text());
    }

    Row with(Period period) {
        return with("period_start", period.start()).with("period_end", period.end());
    }

    Row with(FindingLine line) {
        return with("code", line.code())
                .with("severity", line.severity().word())
                .with("owner", line.owner().word())
                .with(line.place())
                .with("message", line.message())
                .with("why", line.why())
                .with("fix", line.fix());
    }

    /** What a rejected count leaves open; nothing when it leaves nothing. */
    Row withGap(@Nullable Gap gap) {
        return with("gap_start", gap == null ? null : gap.period().start())
                .with("gap_end", gap == null ? null : gap.period().end())
                .with("gap_gender", gap == null ? null : gap.cut().gender().id())
                .with("gap_age", gap == null ? null : gap.cut().age().id())
                .with("gap_platform", gap == null ? null : gap.cut().platform())
                .with(
                        "gap_open",
                        gap == null
                                ? null
                                : gap.open().stream().map(Dimension::id).collect(Collectors.joining(" ")));
    }

    SqlParameterSource values() {
        return new MapSqlParameterSource(values);
    }

    boolean hasTheColumnsOf(Row other) {
        return values.keySet().equals(other.values.keySet());
    }

    /** The statement that adds such a row to a table. */
    String insertInto(String table) {
        List<String> columns = List.copyOf(values.keySet());
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
    }
}
