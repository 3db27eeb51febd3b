package org.foireturns.sight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/** What is seen behind the heads of a table: the titles over it, those at the top of the sheet, and the names. */
final class Horizon {
    private static final int NEAR = 3;
    private static final int MOST_BLANK = 3;
    /** A longer text that is not understood whole may speak of any day. */
    private static final int LONGEST_MONTH = 31;

    private static final int LONG = 18;
    /** "1-4" in a title is a count. */
    private static final int FEW = 10;

    /** What begins so explains how numbers are shown: "* fewer than 5", "\u22644: four or fewer". */
    private static final Pattern SIGN = Pattern.compile("\\*|[<\\u2264] ?[0-9]+\\s*[:\u2013-]");

    private final Sheet sheet;
    private final Company company;
    private final String file;
    private final @Nullable Period asked;
    private final int firstValue;
    private final boolean named;
    private final @Nullable Witness stated;
    private final NavigableMap<Integer, Cell> periods;
    private final Footers footers;

    /**
     * What stands around the tables of a sheet.
     *
     * @param named whether the name of the sheet may say a gender, an age or a platform
     * @param stated the days of which a sentence says that all figures are; null when none does
     */
    Horizon(Sheet sheet, Company company, String file, List<Period> asked, boolean named, @Nullable Witness stated) {
        this.stated = stated;
        this.named = named;
        this.sheet = sheet;
        this.company = company;
        this.file = file;
        this.asked = asked.size() == 1 ? asked.get(0) : null;
        this.firstValue = sheet.cells().stream()
                .mapToInt(cell -> cell.address().row())
                .filter(row -> sheet.hasValue(row, 0, sheet.columns()))
                .findFirst()
                .orElse(0);
        this.footers = new Footers(sheet);
        this.periods = periods();
    }

    /** Adds what stands over a table from its topmost head upwards, then what names the sheet and the file. */
    void add(Sights sights, int top, int left, int column) {
        Cell footer = footers.of(top);
        if (footer != null) {
            title(sights, footer.text(), footer.address().toString(), true);
        }
        int blank = 0;
        int before = 0;
        int told = 0;
        int row = top - 1;
        for (; row >= 0 && blank <= MOST_BLANK; row--) {
            if (sheet.blankRow(row)) {
                blank++;
                continue;
            }
            if (sheet.hasValue(row, left, column) || answers(row, left, column) || reachesNumbers(row, left)) {
                break;
            }
            if (caption(row) || footers.at(row)) {
                break;
            }
            boolean near = top - row <= NEAR + blank && (told == 0 || blank == before);
            told++;
            before = blank;
            for (Cell title : titles(row, left, column)) {
                title(sights, title.text(), title.address().toString(), near);
            }
        }
        overSeveral(sights, row, column);
        for (int first = Math.min(row, firstValue - 1); first >= 0; first--) {
            for (Cell title : titles(first, left, column)) {
                if (!headsNumbers(title)) {
                    title(sights, title.text(), title.address().toString(), false);
                }
            }
        }
        if (sheet.name().strip().length() > 1) {
            title(sights, sheet.name(), "sheet", named);
        }
        if (stated != null) {
            sights.addWithin(Axis.PERIOD, stated);
        }
        title(sights, file, "file", false);
        if (asked != null) {
            sights.add(new Saying(Map.of(Axis.PERIOD, asked), Set.of(), false, null, false), "request", false);
        }
    }

    /** Adds the nearest line above another table that is a period and nothing else: it holds until the next one. */
    private void overSeveral(Sights sights, int from, int column) {
        periods.headMap(from, true).descendingMap().values().stream()
                .filter(period -> period.address().column() <= column)
                .findFirst()
                .ifPresent(
                        period -> title(sights, period.text(), period.address().toString(), false));
    }

    /** Whether a text is the head of a column of numbers, and so none of another table's. */
    private boolean headsNumbers(Cell text) {
        Address at = text.address();
        return sheet.labels(at.row(), 0, sheet.columns()).size() > 1 && sheet.value(at.row() + 1, at.column());
    }

    /** The lines below the first number that are a period and nothing else. */
    private NavigableMap<Integer, Cell> periods() {
        NavigableMap<Integer, Cell> found = new TreeMap<>();
        for (Cell cell : sheet.cells()) {
            int row = cell.address().row();
            boolean alone = row > firstValue
                    && !footers.at(row)
                    && sheet.labels(row, 0, sheet.columns()).size() == 1
                    && !sheet.hasValue(row, 0, sheet.columns());
            if (alone && isPeriod(company.read(cell))) {
                found.put(row, cell);
            }
        }
        return found;
    }

    /** Whether a line says one period, and at most what is counted in it: "Offences recorded in 2024/25". */
    private static boolean isPeriod(Reading reading) {
        return reading.whole()
                && reading.all(Fact.OfPeriod.class).count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfPeriod || fact instanceof Fact.Counts);
    }

    /** Whether a label of a row stands right below a number. */
    private boolean caption(int row) {
        return sheet.labels(row, 0, sheet.columns()).stream()
                .anyMatch(label -> sheet.value(row - 1, label.address().column()));
    }

    /** Whether numbers follow in a row with not more than one blank between. */
    private boolean reachesNumbers(int row, int left) {
        int blank = 0;
        int begin = left;
        while (begin < sheet.columns() && sheet.at(row, begin) == null) {
            begin++;
        }
        for (int at = begin; at < sheet.columns() && blank < 2; at++) {
            if (sheet.value(row, at)) {
                return true;
            }
            blank = sheet.at(row, at) == null ? blank + 1 : 0;
        }
        return false;
    }

    /** Whether two labels stand side by side over a table: then they are the answer of another. */
    private boolean answers(int row, int left, int column) {
        for (int at = left; at < column; at++) {
            Cell label = sheet.label(row, at);
            Cell next = sheet.label(row, at + 1);
            if (label != null && next != null && !next.equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a row that stands over the columns of a table: the last that begins at or before its column. */
    private List<Cell> titles(int row, int left, int column) {
        List<Cell> labels = sheet.labels(row, 0, sheet.columns());
        if (labels.stream().anyMatch(label -> company.read(label).says(Fact.Youngest.class))) {
            return List.of();
        }
        List<Cell> over = new ArrayList<>();
        for (Cell label : labels) {
            if (label.address().column() <= column
                    && (label.address().column() >= left
                            || (labels.size() == 1 && !sheet.hasValue(row, 0, sheet.columns())))) {
                over.clear();
                over.add(label);
            }
        }
        return over;
    }

    /** A title says its one period; a gender, an age or a platform it says only if it is short and understood whole. */
    private void title(Sights sights, String text, String place, boolean near) {
        Saying saying = company.alone(text);
        Reading reading = company.reading(text);
        boolean ofAnother = reading.says(Fact.Standing.class) && !reading.whole();
        if (reading.says(Fact.Youngest.class) || ofAnother) {
            return;
        }
        Map<Axis, Object> says = new HashMap<>();
        Set<Axis> dim = EnumSet.noneOf(Axis.class);
        List<Fact.OfPeriod> periods =
                reading.all(Fact.OfPeriod.class).distinct().limit(2).toList();
        boolean byTheWay = periods.stream().allMatch(told -> told.period().days() <= LONGEST_MONTH);
        if (!periods.isEmpty() && reading.tokens() > LONG && (byTheWay || !reading.whole())) {
            dim.add(Axis.PERIOD);
        } else if (periods.size() == 1) {
            says.put(Axis.PERIOD, periods.get(0).period());
        } else if (periods.size() > 1) {
            dim.add(Axis.PERIOD);
        }
        boolean note = text.indexOf('=') >= 0 || SIGN.matcher(text).lookingAt();
        if (near && reading.says(Fact.Unknown.class)) {
            dim.addAll(Saying.SPLIT);
        } else if (near && !note && reading.whole() && reading.tokens() <= Company.LONGEST_LABEL) {
            Saying.SPLIT.forEach(axis -> {
                boolean few = saying.says().get(axis) instanceof VictimAge age && age.known() && age.to() <= FEW;
                if (saying.says().containsKey(axis) && !few) {
                    says.put(axis, saying.says().get(axis));
                }
            });
        } else if (near) {
            Saying.SPLIT.stream().filter(saying.says()::containsKey).forEach(dim::add);
        }
        sights.add(new Saying(says, dim, false, null, false), place, false);
    }
}
