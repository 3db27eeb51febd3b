package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The name of an axis and one of its values on a row of their own over a table, as a pivot table shows what it is
 * filtered by: "Victim gender | Female". Several pivot tables may stand beside each other.
 */
final class PivotFilter {
    private PivotFilter() {}

    /**
     * What a filter says as one text, "Victim gender: Female"; null where a text is not the value of one.
     *
     * @param row the texts of its row, from left to right
     */
    static @Nullable String of(Cell text, List<Cell> row, Grammar grammar) {
        Cell label = before(text, row);
        if (label == null) {
            return null;
        }
        Reading name = grammar.read(label.text());
        Reading value = grammar.read(text.text());
        boolean offence = name.says(Fact.Counts.class) && value.says(Fact.OfOffence.class);
        boolean names = name.whole() && name.facts().size() == 1 && (name.says(Fact.Names.class) || offence);
        boolean tells = value.facts().stream().anyMatch(Fact::isValue)
                || value.says(Fact.Whole.class)
                || value.says(Fact.Unknown.class);
        return names && tells && value.whole() ? label.text() + ": " + text.text() : null;
    }

    /**
     * The first of two texts that stand beside each other, with nothing beside them; null where a text is no second.
     */
    private static @Nullable Cell before(Cell text, List<Cell> row) {
        Set<Integer> columns = row.stream().map(cell -> cell.address().column()).collect(Collectors.toSet());
        int column = text.address().column();
        boolean second = columns.contains(column - 1) && !columns.contains(column - 2) && !columns.contains(column + 1);
        boolean two = row.size() == 2 && row.get(1).equals(text);
        return second || two
                ? row.stream()
                        .filter(cell -> cell.address().column() < column)
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
    }
}
