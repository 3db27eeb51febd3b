package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a list from what stands between them: headings, sums, heads that are repeated on each page. */
final class RowSorter {
    /** What a line of a list is. */
    enum Line {
        RECORD,
        /** Goes on with the record above: its reference and date are blank. */
        FURTHER,
        /** One text over the rows below it. */
        HEADING,
        /** A sum or a number of rows. */
        SUM,
        /** The heads again. */
        HEADS,
        /** Words that are none of these. */
        WORDS
    }

    /** A longer text between the rows is a note. */
    private static final int LONGEST_HEADING = 60;

    private final Plan plan;
    private final ListWords words;
    private final int columns;
    private final List<Column> flags;
    /** The columns that say anything of a victim, a platform or a suspect. */
    private final List<Column> speaking;

    RowSorter(Plan plan, ListWords words) {
        this.plan = plan;
        this.words = words;
        this.columns = plan.columns().all().size();
        this.speaking = plan.columns().stream(kind -> kind.ofVictims()
                        || kind.ofPlatforms()
                        || kind == ColumnKind.SUSPECT
                        || kind == ColumnKind.VICTIM_NUMBER)
                .toList();
        this.flags = plan.columns().of(ColumnKind.PLATFORM_FLAG);
    }

    Line line(RawRecord row) {
        Collection<Cell> cells = row.cells();
        if (headsAgain(row)) {
            return Line.HEADS;
        }
        if (sums(row)) {
            return Line.SUM;
        }
        if (cells.size() == 1 && !only(row)) {
            Cell cell = cells.iterator().next();
            if (inItsColumn(cell, row)) {
                return plan.reference() == null ? Line.WORDS : Line.FURTHER;
            }
            if (!cell.isText()) {
                return Cells.whole(cell) != null ? Line.SUM : headingOrWords(cell);
            }
            return headingOrWords(cell);
        }
        if (!speaks(row) && CountedHeading.is(row, words)) {
            return Line.HEADING;
        }
        Column reference = plan.reference();
        if (reference == null) {
            return plan.day() != null && row.cell(plan.day().index()) == null && !speaks(row)
                    ? Line.WORDS
                    : Line.RECORD;
        }
        Cell name = row.cell(reference.index());
        boolean full = cells.size() * 2 > columns;
        if (name != null && names(name) && (full || reference.cells().shapedLike(name.text()))) {
            return Line.RECORD;
        }
        boolean dated = plan.day() != null && row.cell(plan.day().index()) != null;
        if (name == null && !dated && speaks(row)) {
            return Line.FURTHER;
        }
        boolean nameless = name == null || ListWords.unknown(words.read(name.text()));
        return dated || (nameless && speaks(row)) ? Line.RECORD : Line.WORDS;
    }

    /**
     * Whether a row's only cell says one thing more of the record above: another app in the column of apps. A heading
     * stands in the first column.
     */
    private boolean inItsColumn(Cell cell, RawRecord row) {
        int index = cell.address().column() - row.left();
        ColumnKind kind = plan.columns().all().get(index).kind();
        return index > 0
                && (kind == ColumnKind.PLATFORM
                        || kind == ColumnKind.PLATFORM_FLAG
                        || (kind.ofVictims() && says(cell, plan.columns().all().get(index))));
    }

    /** A long text is a heading that names an offence and is no sentence: "For completeness: grooming, s.15". */
    private Line headingOrWords(Cell cell) {
        String text = cell.text();
        boolean heads = text.length() <= LONGEST_HEADING
                || (words.read(text).says(Fact.OfOffence.class)
                        && !words.grammar().tells(text));
        return heads ? Line.HEADING : Line.WORDS;
    }

    /** Whether a row's only cell is a record: a reference without attributes, or a value of a narrow list. */
    private boolean only(RawRecord row) {
        Column reference = plan.reference();
        if (reference != null) {
            Cell name = row.cell(reference.index());
            return name != null
                    && names(name)
                    && reference.cells().shapedLike(name.text())
                    && Stated.period(words.read(name.text())).isEmpty();
        }
        return columns <= 2
                && plan.columns().all().stream().anyMatch(column -> {
                    Cell cell = row.cell(column.index());
                    return cell != null && column.kind().ofVictims() && says(cell, column);
                });
    }

    private boolean says(Cell cell, Column column) {
        Reading reading = words.read(cell.text());
        return ListWords.unknown(reading)
                || (column.kind() == ColumnKind.GENDER
                        ? reading.says(Fact.OfGender.class)
                        : !cell.isText() || reading.says(Fact.OfAge.class) || reading.says(Fact.Number.class));
    }

    /** Whether a cell is such as the references of the list are. */
    private boolean names(Cell cell) {
        return !plan.referencesHaveDigits() || Cells.digits(cell.text()) > 0;
    }

    /** Whether a row says anything of a victim, a platform or a suspect. */
    private boolean speaks(RawRecord row) {
        return speaking.stream().anyMatch(column -> row.cell(column.index()) != null);
    }

    private boolean headsAgain(RawRecord row) {
        int same = 0;
        for (Cell cell : row.cells()) {
            same += cell.isText() && plan.isHead(cell.address().column() - row.left(), cell.text()) ? 1 : 0;
        }
        return same > 0
                && same * 2 >= row.cells().size()
                && (same > 1 || row.cells().size() == 1);
    }

    private boolean sums(RawRecord row) {
        Cell first = row.cells().iterator().next();
        if (!flags.isEmpty()
                && flags.stream()
                        .map(column -> row.cell(column.index()))
                        .filter(Objects::nonNull)
                        .anyMatch(RowSorter::aboveOne)) {
            return true;
        }
        if (row.cells().size() == 1 && first.isText() && countsRows(first)) {
            return true;
        }
        if (row.cells().size() == 2 && columns > 3 && countsRowsBeside(row)) {
            return true;
        }
        if (plan.grouped() && sumOfGroups(row)) {
            return true;
        }
        Column reference = plan.reference();
        Cell name = reference == null ? null : row.cell(reference.index());
        boolean plain = name != null
                && Cells.likeAReference(name.text())
                && Objects.requireNonNull(reference).cells().shapedLike(name.text());
        if (!first.isText() || plain || (name != null && names(name) && !isSum(words.read(name.text())))) {
            return false;
        }
        boolean few = row.cells().size() * 2 <= columns || row.cells().size() <= 2;
        return isSum(words.read(first.text()))
                || (few && row.cells().stream().anyMatch(cell -> cell.isText() && isSum(words.read(cell.text()))));
    }

    /** "2024/25 Q1 Count | 15": how many rows stand above, as a spreadsheet writes it between them. */
    private boolean countsRowsBeside(RawRecord row) {
        List<Cell> cells = List.copyOf(row.cells());
        Cell first = cells.get(0);
        return first.isText()
                && (words.head(first.text()).is("count") || isSum(words.read(first.text())))
                && Cells.whole(cells.get(1)) != null;
    }

    /** "Female Total" where other groups say a gender. */
    private boolean sumOfGroups(RawRecord row) {
        return plan.columns().stream(kind -> kind.ofVictims() || kind.ofPlatforms())
                .map(column -> row.cell(column.index()))
                .filter(Objects::nonNull)
                .anyMatch(cell -> words.read(cell.text()).says(Fact.Whole.class));
    }

    private static boolean aboveOne(Cell cell) {
        Integer whole = Cells.whole(cell);
        return whole != null && whole > 1;
    }

    /** "Total", "Apr-24 Total", "Sub Total 12": a whole and nothing that a record says of a victim. */
    static boolean isSum(Reading reading) {
        return reading.says(Fact.Whole.class)
                && !reading.says(Fact.OfGender.class)
                && !reading.says(Fact.OfAge.class)
                && !reading.says(Fact.OfPlatform.class);
    }

    /** "Count: 11", "Number of records: 34". */
    private boolean countsRows(Cell cell) {
        Reading reading = words.read(cell.text());
        List<Fact> facts = new ArrayList<>(reading.facts());
        boolean words = cell.text().chars().anyMatch(Character::isLetter);
        return words
                && reading.whole()
                && reading.one(Fact.Number.class).isPresent()
                && facts.stream().allMatch(fact -> fact instanceof Fact.Number || fact instanceof Fact.Counts);
    }

    /** The number that a line of a sum says, or null. */
    @Nullable
    Integer said(RawRecord row) {
        Integer number = null;
        for (Cell cell : row.cells()) {
            Integer whole = Cells.whole(cell);
            if (whole == null && cell.isText()) {
                whole = words.read(cell.text())
                        .one(Fact.Number.class)
                        .map(Fact.Number::value)
                        .orElse(null);
            }
            if (whole != null && number != null) {
                return null;
            }
            number = whole == null ? number : whole;
        }
        return number;
    }
}
