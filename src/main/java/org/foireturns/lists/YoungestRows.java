package org.foireturns.lists;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Label;
import org.foireturns.model.RawRecord;

/**
 * Rows that say who was the youngest victim of each year. They look like a list with a row for each offence.
 *
 * <pre>
 * Year    | Age | Gender
 * 2023/24 | 9   | Female
 * 2024/25 | 8   | Male
 * </pre>
 */
final class YoungestRows {
    /** A sheet may be called after the youngest victim and list all; more rows are such a list. */
    private static final int SEVERAL_ROWS = 6;

    private final Plan plan;
    private final List<RawRecord> sample;
    private final ListWords words;

    YoungestRows(Plan plan, List<RawRecord> sample, ListWords words) {
        this.plan = plan;
        this.sample = sample;
        this.words = words;
    }

    /**
     * Whether the title, the name of the sheet or a head asks for the youngest: "Year | Youngest victim (age) |
     * Gender".
     *
     * @param titles the texts above the heads, the nearest last
     */
    boolean areAsked(List<Label> titles, String sheetName) {
        boolean title = !titles.isEmpty()
                && isAsked(words.read(titles.get(titles.size() - 1).text()));
        boolean sheet = sample.size() < SEVERAL_ROWS && isAsked(words.read(sheetName));
        return title
                || sheet
                || plan.columns().all().stream()
                        .anyMatch(column -> isAsked(column.head().reading()));
    }

    private static boolean isAsked(Reading reading) {
        return reading.says(Fact.Youngest.class);
    }

    /**
     * Whether each row says of another year who its victim was and nothing beside. These are the youngest, which a list
     * of contents may say and the sheet itself does not.
     */
    boolean isOneForEachYear() {
        boolean beside = plan.columns()
                .any(kind -> kind.ofPlatforms()
                        || kind.dates()
                        || kind == ColumnKind.SEQUENCE
                        || kind == ColumnKind.OFFENCE);
        return plan.weight() == null
                && !beside
                && plan.columns().of(ColumnKind.PERIOD).stream().anyMatch(this::saysEachYearOnce);
    }

    private boolean saysEachYearOnce(Column column) {
        return column.cells().distinct() == sample.size()
                && sample.stream()
                        .map(row -> row.cell(column.index()))
                        .allMatch(cell ->
                                cell != null && isYear(words.read(cell.text().strip())));
    }

    private static boolean isYear(Reading reading) {
        return reading.says(Fact.YearAlone.class)
                || reading.one(Fact.OfPeriod.class)
                        .filter(told -> told.period().lastsAYear())
                        .isPresent();
    }
}
