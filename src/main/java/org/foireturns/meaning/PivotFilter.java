package org.foireturns.meaning;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The name of an axis and one of its values on a row of their own over a table, as a pivot table shows what it is
 * filtered by: "Victim gender | Female".
 */
final class PivotFilter {
    private PivotFilter() {}

    /**
     * What a filter says as one text, "Victim gender: Female"; null where a text is not the value of one.
     *
     * @param row the texts of its row, from left to right
     */
    static @Nullable String of(Cell text, List<Cell> row, Grammar grammar) {
        if (row.size() != 2 || !row.get(1).equals(text)) {
            return null;
        }
        Reading name = grammar.read(row.get(0).text());
        Reading value = grammar.read(text.text());
        boolean names = name.whole() && name.facts().size() == 1 && name.says(Fact.Names.class);
        boolean tells = value.facts().stream().anyMatch(Fact::isValue)
                || value.says(Fact.Whole.class)
                || value.says(Fact.Unknown.class);
        return names && tells && value.whole() ? row.get(0).text() + ": " + text.text() : null;
    }
}
