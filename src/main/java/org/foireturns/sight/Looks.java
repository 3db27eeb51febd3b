package org.foireturns.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.RaisedDigits;
import org.foireturns.model.Shown;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

/** What each cell of a sheet looks like on its own, whatever stands around it. */
final class Looks {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+|[0-9]+");
    /** "96 (a)", "18*", "11\u00b3": a number with the mark of a note behind it. */
    private static final Pattern MARKED = Pattern.compile(
            "(?:" + NUMBER.pattern() + ")\\s*(?:[" + RaisedDigits.ALL + "*\u2020\u2021\u00a7^]+|[\\[(][0-9a-h][\\])])");

    private static final Pattern SHARE = Pattern.compile("[0-9.]+\\s*%");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}%#£]+|\\[\\p{L}\\]");
    private static final Pattern BELOW = Pattern.compile("[<≤]\\s*[0-9]+");
    static final Pattern BAND = Pattern.compile("[0-9]+\\s*[-–]\\s*[0-9]+");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2040;
    /** Small numbers are written as a range too; a band of ages that ends higher is not mistaken for them. */
    static final int SMALL = 10;
    /** More signs for each label make a column one of numbers that are not told. */
    private static final int LABELS_OF_SIGNS = 3;

    /** "<20" is a number that is withheld; "<12" and "\u226411" are ages of children. */
    private static final int ADULT = 18;

    /** What a cell looks like. */
    enum Look {
        NUMBER,
        /** Stands for a number or is an age: "1-4". */
        EITHER,
        SIGN,
        LABEL
    }

    private final Sheet sheet;
    private final Grammar grammar;
    private final Map<Address, Look> looks = new HashMap<>();

    Looks(Sheet sheet, Grammar grammar) {
        this.sheet = sheet;
        this.grammar = grammar;
        sheet.cells().forEach(cell -> looks.put(cell.address(), look(cell)));
        repeatedBands();
        words();
        amongLabels();
    }

    /**
     * "None" is a platform that nobody named, or no offence: behind a label, below or over numbers and before none, it
     * is the second.
     */
    private void words() {
        for (Cell cell : sheet.cells()) {
            Address at = cell.address();
            if (at.column() > 0
                    && grammar.isExactly(ValueTerm.NIL, cell.text())
                    && sheet.at(at.row(), at.column() - 1) != null
                    && at(at.row(), at.column() - 1) == Look.LABEL
                    && !counts(at.row(), at.column() + 1)
                    && (counts(at.row() - 1, at.column()) || counts(at.row() + 1, at.column()))) {
                looks.put(at, Look.SIGN);
            }
        }
    }

    /**
     * "n/a" in a column without a number, in which labels come again, is one of these where numbers stand behind it:
     * "Victim", "Suspect", "n/a" before what is counted of each.
     */
    private void amongLabels() {
        Map<Integer, List<Cell>> columns = new HashMap<>();
        sheet.cells()
                .forEach(cell -> columns.computeIfAbsent(cell.address().column(), none -> new ArrayList<>())
                        .add(cell));
        Map<Integer, Integer> lastNumber = new HashMap<>();
        sheet.cells().stream()
                .map(Cell::address)
                .filter(at -> look(at) == Look.NUMBER)
                .forEach(at -> lastNumber.merge(at.row(), at.column(), Math::max));
        columns.values().stream()
                .filter(this::labelsComeAgain)
                .forEach(column -> column.stream()
                        .filter(cell -> look(cell.address()) == Look.SIGN && cell.isText())
                        .filter(cell -> lastNumber.getOrDefault(cell.address().row(), -1)
                                > cell.address().column())
                        .forEach(cell -> looks.put(cell.address(), Look.LABEL)));
    }

    private boolean labelsComeAgain(List<Cell> column) {
        List<String> labels = column.stream()
                .skip(1)
                .filter(cell -> look(cell.address()) == Look.LABEL)
                .map(cell -> cell.text().strip())
                .toList();
        return column.get(0).address().column() > 0
                && column.stream().noneMatch(cell -> look(cell.address()) == Look.NUMBER)
                && new HashSet<>(labels).size() < labels.size()
                && labels.size() * LABELS_OF_SIGNS >= column.size() - 1 - labels.size();
    }

    private Look look(Address at) {
        return looks.getOrDefault(at, Look.LABEL);
    }

    /** A band of ages that stands twice in its row, each time before a number, is a label of both numbers. */
    private void repeatedBands() {
        Map<String, List<Cell>> bands = new HashMap<>();
        for (Cell cell : sheet.cells()) {
            Address at = cell.address();
            if (at(at.row(), at.column()) == Look.EITHER
                    && at(at.row(), at.column() + 1) == Look.NUMBER
                    && BAND.matcher(cell.text().strip()).matches()
                    && !small(cell.text())) {
                bands.computeIfAbsent(at.row() + " " + cell.text().strip(), none -> new ArrayList<>())
                        .add(cell);
            }
        }
        bands.values().stream()
                .filter(twins -> twins.size() > 1)
                .forEach(twins -> twins.forEach(twin -> looks.put(twin.address(), Look.LABEL)));
    }

    private boolean small(String text) {
        return grammar.read(text)
                .one(Fact.OfAge.class)
                .filter(fact -> fact.age().to() > SMALL)
                .isEmpty();
    }

    /** What stands in a place looks like; a blank like a label. */
    Look at(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell == null ? Look.LABEL : looks.getOrDefault(cell.address(), Look.LABEL);
    }

    /** Whether a number or a sign for one stands in a place. */
    boolean counts(int row, int column) {
        Look look = at(row, column);
        return look == Look.NUMBER || look == Look.SIGN;
    }

    private Look look(Cell cell) {
        if (cell.shown().manner() == Shown.Manner.ANSWER) {
            return Look.NUMBER;
        }
        if (cell.kind() != CellKind.TEXT) {
            return cell.kind() == CellKind.DATE ? Look.LABEL : Look.NUMBER;
        }
        String text = cell.text().strip();
        if (NUMBER.matcher(text).matches()
                || MARKED.matcher(text).matches()
                || SHARE.matcher(text).matches()) {
            return Look.NUMBER;
        }
        if (SIGN.matcher(text).matches()) {
            return Look.SIGN;
        }
        Reading reading = grammar.read(text);
        List<Fact> facts = reading.facts();
        boolean small = facts.size() == 1
                && facts.get(0) instanceof Fact.OfAge age
                && age.age().known()
                && (age.age().to() <= SMALL
                        || (age.age().to() >= ADULT && BELOW.matcher(text).matches()));
        if (small || BAND.matcher(text).matches()) {
            return Look.EITHER;
        }
        boolean letter = text.length() == 1
                && facts.stream().noneMatch(fact -> fact instanceof Fact.OfGender || fact instanceof Fact.Unknown);
        if (letter) {
            return Look.EITHER;
        }
        boolean sign = reading.whole()
                && !facts.isEmpty()
                && facts.stream()
                        .allMatch(fact -> fact instanceof Fact.Fewer
                                || fact instanceof Fact.Withheld
                                || fact instanceof Fact.Nil
                                || fact instanceof Fact.NotHeld);
        return sign ? Look.SIGN : Look.LABEL;
    }

    static int number(@Nullable Cell cell) {
        if (cell == null) {
            return -1;
        }
        String text = cell.text().strip();
        return text.length() <= 4 && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    static boolean year(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}
