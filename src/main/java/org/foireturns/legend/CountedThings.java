package org.foireturns.legend;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Numbers in cells that repeat what they count, as the head over them or the label beside them says: "13 girls" below
 * "Girls", "3 children". The number alone is read, as "13 girls" by itself may be a girl of 13.
 *
 * <pre>
 *              | Girls    | Gender unknown
 * 11 and under | 13 girls | 1 child
 * 12-15        | 48 girls | 3 children
 * </pre>
 */
final class CountedThings implements WritingOut {
    private static final Pattern COUNTED = Pattern.compile("([0-9][0-9,]{0,6})\\s+(\\p{L}[\\p{L} ]{2,24})");
    /** One alone may be anything. */
    private static final int FEWEST = 2;

    private final Grammar grammar;

    CountedThings(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        if (grid.isLong()) {
            return grid;
        }
        Map<Address, BigDecimal> numbers = new HashMap<>();
        grid.tellingCellsThat(cell -> cell.isText() && counted(cell).matches())
                .forEach(cell -> number(cell, grid).ifPresent(number -> numbers.put(cell.address(), number)));
        return numbers.size() < FEWEST
                ? grid
                : grid.changed(cell -> {
                    BigDecimal number = numbers.get(cell.address());
                    return number == null ? cell : cell.sayingNumber(number);
                });
    }

    private static Matcher counted(Cell cell) {
        return COUNTED.matcher(cell.text().strip());
    }

    /** The number of a cell whose words say nothing that its head or its label does not. */
    private Optional<BigDecimal> number(Cell cell, Grid grid) {
        Matcher counted = counted(cell);
        if (!counted.matches()) {
            return Optional.empty();
        }
        Reading words = grammar.read(counted.group(2));
        List<Fact> genders = words.facts().stream()
                .filter(Fact.OfGender.class::isInstance)
                .distinct()
                .toList();
        boolean more = words.facts().stream()
                .anyMatch(fact ->
                        !(fact instanceof Fact.OfGender || fact instanceof Fact.Counts || fact instanceof Fact.Filler));
        boolean anAge = grammar.read(cell.text()).says(Fact.OfAge.class);
        boolean told = genders.isEmpty()
                || (genders.size() == 1
                        && around(cell, grid)
                                .anyMatch(label ->
                                        grammar.read(label.text()).facts().contains(genders.get(0))));
        return words.residue().isEmpty() && !anAge && !more && told
                ? Optional.of(new BigDecimal(counted.group(1).replace(",", "")))
                : Optional.empty();
    }

    /** The texts over a cell in its column and left of it in its row. */
    private static Stream<Cell> around(Cell cell, Grid grid) {
        Address at = cell.address();
        return grid.cellsThat(other -> other.isText()
                && !counted(other).matches()
                && ((other.address().column() == at.column() && other.address().row() < at.row())
                        || (other.address().row() == at.row() && other.address().column() < at.column())));
    }
}
