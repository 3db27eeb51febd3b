package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The age and the gender of the youngest victim on two rows of a table that goes on around them. The gender is put
 * behind its age, as it would be taken for a label of what follows, and the words that ask before the name of the ages.
 *
 * <pre>
 * Youngest victim              Youngest victim
 * Age    | 4      | 5          Youngest victim: Age | 4 (Female) | 5 (Male)
 * Gender | Female | Male
 * Kik    | 7      | 9          Kik                  | 7          | 9
 * </pre>
 */
final class YoungestPairs implements WritingOut {
    /** The words that ask stand no further above. */
    private static final int NEAR = 2;

    private final Grammar grammar;
    private final Places places = new Places();

    YoungestPairs(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> said = new HashMap<>();
        for (int row : grid.isLong() ? rowsThatName(grid, Axis.VICTIM_GENDER) : grid.rowNumbers()) {
            Named genders = named(grid, row, Axis.VICTIM_GENDER);
            Named above = genders == null ? null : named(grid, row - 1, Axis.VICTIM_AGE);
            Cell asking = genders != null && above != null && genders.fits(above) ? asking(grid, row - 1, above) : null;
            if (genders != null && above != null && asking != null) {
                if (!asking.address().equals(above.label().address())) {
                    said.put(
                            above.label().address(),
                            asking.text().strip() + ": " + above.label().text().strip());
                }
                for (int i = 0; i < genders.values().size(); i++) {
                    Cell age = above.values().get(i);
                    said.put(
                            age.address(),
                            age.text() + " (" + genders.values().get(i).text() + ")");
                }
                Stream.concat(Stream.of(genders.label()), genders.values().stream())
                        .forEach(cell -> places.add(grid, cell));
            }
        }
        return grid.saying(said);
    }

    /** Rows in which a text may name an axis, ascending. */
    private List<Integer> rowsThatName(Grid grid, Axis axis) {
        return grid.tellingCellsThat(cell -> cell.isText() && names(cell, axis))
                .map(cell -> cell.address().row())
                .distinct()
                .toList();
    }

    /** The name of an axis on a row, and all that stands behind it. */
    private record Named(Cell label, List<Cell> values) {
        boolean fits(Named other) {
            return label.address().column() == other.label.address().column()
                    && columns().equals(other.columns());
        }

        private List<Integer> columns() {
            return values.stream().map(cell -> cell.address().column()).toList();
        }
    }

    /** The name of an axis before its values, of which there are several or whose row says what is asked. */
    private @Nullable Named named(Grid grid, int row, Axis axis) {
        List<Cell> cells = List.copyOf(grid.row(row));
        if (cells.size() < 2 || !isValue(cells.get(cells.size() - 1), axis)) {
            return null;
        }
        for (int i = 0; i < cells.size() - 1; i++) {
            if (cells.get(i).isText() && names(cells.get(i), axis)) {
                List<Cell> values = new ArrayList<>(cells.subList(i + 1, cells.size()));
                boolean one = values.size() == 1 && i == 0;
                boolean all = values.stream().allMatch(value -> isValue(value, axis));
                if (all) {
                    return one ? null : new Named(cells.get(i), values);
                }
            }
        }
        return null;
    }

    private boolean names(Cell label, Axis axis) {
        Reading reading = grammar.read(label.text());
        boolean age = axis == Axis.VICTIM_AGE && reading.says(Fact.Youngest.class);
        long axes = reading.all(Fact.Names.class).count();
        return reading.whole()
                && (axes == 1 || (axes == 0 && age))
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Youngest
                                || fact instanceof Fact.QNumber
                                || fact instanceof Fact.Numbering
                                || fact instanceof Fact.Counts
                                || (fact instanceof Fact.Names named && named.axis() == axis));
    }

    private boolean isValue(Cell cell, Axis axis) {
        return axis == Axis.VICTIM_AGE ? isAge(cell) : isGender(cell);
    }

    private boolean isAge(Cell cell) {
        return cell.isNumber() || grammar.read(cell.text()).says(Fact.OfAge.class);
    }

    private boolean isGender(Cell cell) {
        Reading reading = grammar.read(cell.text());
        return cell.isText()
                && reading.whole()
                && reading.facts().size() == 1
                && (reading.says(Fact.OfGender.class) || reading.says(Fact.Unknown.class));
    }

    /** The words that ask for the youngest victim, on the row or on one of the next above it; null when none do. */
    private @Nullable Cell asking(Grid grid, int row, Named ages) {
        int column = ages.label().address().column();
        return grid.rowNumbers(Math.max(0, row - NEAR), row).stream()
                .flatMap(near -> grid.row(near).stream())
                .filter(cell -> cell.isText()
                        && cell.address().column() <= column
                        && grammar.read(cell.text()).says(Fact.Youngest.class))
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
