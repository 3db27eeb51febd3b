package org.foireturns.lists;

import java.util.List;
import java.util.Objects;
import org.foireturns.model.Label;
import org.foireturns.model.RawRecord;

/** Whether columns and a sample of rows are a list with a row for each offence, and no table of counts. */
final class ListShape {
    private static final int FEW_ROWS = 2;
    /** Rows without a reference or a day are so many before they make a list. */
    static final int SEVERAL_ROWS = 6;
    /** More rows than a table has months or areas. */
    private static final int MANY_ROWS = 20;
    /** Gender, age and platform: a row that says all of them and no number is one of a list. */
    private static final int ALL_THAT_IS_ASKED = 3;

    /** An offence has no more victims of one gender. */
    private static final int MOST_VICTIMS = 20;

    private final Plan plan;
    private final Columns columns;
    private final List<RawRecord> sample;
    private final ListWords words;
    private final SameRows same;
    private final LongLines lines;
    private final PeriodsInTurn periods;
    private final YoungestRows youngest;

    private ListShape(ListSample listed, ListWords words) {
        this.plan = listed.plan();
        this.words = words;
        this.columns = plan.columns();
        this.sample = listed.rows();
        this.same = new SameRows(columns, sample);
        this.lines = new LongLines(listed, words);
        this.periods = new PeriodsInTurn(listed, words);
        this.youngest = new YoungestRows(plan, sample, words);
    }

    /**
     * Whether it is a list.
     *
     * @param titles the texts above the heads, the nearest last
     * @param sheet the name of its sheet
     */
    static boolean isList(ListSample sample, List<Label> titles, String sheet, ListWords words) {
        ListShape shape = new ListShape(sample, words);
        return shape.decide() && (shape.named() || !shape.youngest.areAsked(titles, sheet));
    }

    /** Whether columns and sample say what a row of a list is: nothing in it may say how many a row stands for. */
    static boolean rowsAreTold(ListSample sample, ListWords words) {
        ListShape shape = new ListShape(sample, words);
        return shape.decide() && (shape.named() || !shape.lines.mayCount());
    }

    private boolean named() {
        return plan.reference() != null && !countsUpOnly() && tellsApart() && !lines.areNumbered();
    }

    private boolean decide() {
        boolean named = named();
        if (sample.size() < FEW_ROWS
                || hardlyHeaded()
                || headsGoOn()
                || measures(named)
                || periods.haveNumbers()
                || (!named && (lines.areOfATable() || youngest.isOneForEachYear()))) {
            return false;
        }
        boolean day = columns.any(ColumnKind::dates) || columns.any(ColumnKind.COMMITTED);
        boolean genderCounts = columns.any(ColumnKind.COUNT_OF_GENDER);
        if ((genderCounts && ((!named && !numbersOffences()) || manyOfAGender())) || countsMany()) {
            return false;
        }
        boolean ticked = numbersOffences() && plan.flagged();
        if (plan.weight() != null && !named && !(ticked && plan.weight().cells().aboveOne <= 1)) {
            return new GroupedRows(plan, sample, words).areList(lines);
        }
        boolean victims = columns.any(ColumnKind::ofVictims);
        boolean speaks = victims || columns.any(ColumnKind::ofPlatforms);
        if (named || day) {
            boolean several =
                    sample.size() >= SEVERAL_ROWS || (speaks && columns.all().size() > 2);
            return several && (speaks || (named && columns.all().size() > 1));
        }
        if (sample.size() < SEVERAL_ROWS) {
            boolean numbered = columns.any(kind -> kind == ColumnKind.SEQUENCE || kind == ColumnKind.REFERENCE)
                    && speaks
                    && columns.all().size() > 2;
            return numbered || (attributes() >= ALL_THAT_IS_ASKED && words());
        }
        if (columns.any(ColumnKind.SEQUENCE) && speaks && same.repeat()) {
            return true;
        }
        boolean marked = columns.any(ColumnKind::flagsVictims) && countsUp();
        boolean attributes = attributes() >= 2 && (victims || marked) && (same.repeat() || !lines.unread());
        return attributes
                && (columns.any(ColumnKind.SEQUENCE)
                        || plan.reference() != null
                        || plan.flagged()
                        || same.repeat()
                        || words());
    }

    /** Whether rows are numbered from 1 on, so that ticks in them are of one offence each. */
    private boolean countsUp() {
        return columns.any(ColumnKind.SEQUENCE) || (plan.reference() != null && countsUpOnly());
    }

    /** Whether most columns have no head where others have: "Sex of victim" over two of them groups heads below it. */
    private boolean hardlyHeaded() {
        long blank = columns.all().stream()
                .filter(column -> column.head().text().isBlank())
                .count();
        return blank * 2 > columns.all().size() && blank < columns.all().size();
    }

    /**
     * Whether the first of few rows goes on with the heads, as words stand in it over numbers: "Female" under "Gender"
     * and over 91.
     */
    private boolean headsGoOn() {
        return sample.size() < SEVERAL_ROWS
                && columns.stream(kind -> kind == ColumnKind.GENDER || kind == ColumnKind.PLATFORM)
                        .map(Column::cells)
                        .anyMatch(cells -> cells.wholes > 0 && cells.wholes < cells.filled);
    }

    /**
     * Whether many rows are numbered and hardly one of them has more victims than one, as offences have: "17 | Apr-24 |
     * 1 | 0 | 0" below the heads of genders. Where ages and platforms are ticked too, few rows are enough.
     */
    private boolean numbersOffences() {
        List<Column> genders = columns.of(ColumnKind.COUNT_OF_GENDER);
        long single = sample.stream()
                .filter(row -> genders.stream()
                                .map(column -> row.cell(column.index()))
                                .filter(Objects::nonNull)
                                .map(Cells::whole)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .sum()
                        <= 1)
                .count();
        int fewest = plan.flagged() && columns.any(ColumnKind.AGE_FLAG) ? SEVERAL_ROWS : MANY_ROWS;
        return countsUp() && sample.size() >= fewest && single * 10 >= sample.size() * 8L;
    }

    /** Whether a row has more girls or boys than one offence can have victims. */
    private boolean manyOfAGender() {
        return columns.of(ColumnKind.COUNT_OF_GENDER).stream()
                .anyMatch(column -> sample.stream()
                        .map(row -> row.cell(column.index()))
                        .filter(Objects::nonNull)
                        .map(Cells::whole)
                        .anyMatch(number -> number != null && number > MOST_VICTIMS));
    }

    /**
     * Whether rows count more of anybody than one offence can have: "Off count | 83", be it of offences or offenders,
     * is a line of a table.
     */
    private boolean countsMany() {
        return !columns.any(kind -> kind == ColumnKind.COUNT_OF_OFFENCES || kind == ColumnKind.COUNT_OF_VICTIMS)
                && columns.of(ColumnKind.SUSPECT).stream()
                        .anyMatch(column -> column.head().is("count")
                                && column.cells().most(column.cells().wholes)
                                && column.cells().largest() > MOST_VICTIMS);
    }

    /** Whether a column is one of a table; a score beside the reference of an offence is none. */
    private boolean measures(boolean named) {
        return columns.stream(kind -> kind == ColumnKind.MEASURE)
                .anyMatch(column -> !named || !column.head().rates());
    }

    /** A reference that is the numbers 1, 2, 3 names rows, and no offences, until it repeats. */
    private boolean countsUpOnly() {
        Column reference = Objects.requireNonNull(plan.reference());
        return reference.cells().countsUp() && !reference.cells().repeats();
    }

    /**
     * Whether most references are different, or look like references. Beside a count only the latter are: "1", "2a",
     * "2b" name the questions of a form.
     */
    private boolean tellsApart() {
        Profile cells = Objects.requireNonNull(plan.reference()).cells();
        boolean different = plan.weight() == null && cells.distinct() * 2 > cells.filled;
        return different || cells.nearlyAll(cells.ids);
    }

    private long attributes() {
        return columns.stream(kind ->
                        kind.ofVictims() || kind.flagsVictims() || kind.ofPlatforms() || kind == ColumnKind.PERIOD)
                .map(column -> column.kind().ofPlatforms() ? ColumnKind.PLATFORM : column.kind())
                .distinct()
                .count();
    }

    /**
     * Whether no column but those of ages, of months, and of what is known not to be asked, as beats, holds numbers.
     */
    private boolean words() {
        return columns.stream(kind -> kind == ColumnKind.OTHER)
                .filter(column -> !column.head().besideAny())
                .filter(column -> !column.head().namesDays() || columns.any(ColumnKind.PERIOD))
                .noneMatch(column -> column.cells().most(column.cells().wholes));
    }
}
