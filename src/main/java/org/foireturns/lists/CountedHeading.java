package org.foireturns.lists;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;

/** A heading between the rows of a list that says in a second cell how many follow: "April 2024 | (6 offences)". */
final class CountedHeading {
    private CountedHeading() {}

    /** Whether a row, which says nothing of a victim or a platform, is one. */
    static boolean is(RawRecord row, ListWords words) {
        List<Cell> cells = List.copyOf(row.cells());
        return cells.size() == 2
                && cells.stream().allMatch(Cell::isText)
                && isPeriod(words.read(cells.get(0).text()))
                && isCount(words.read(cells.get(1).text()));
    }

    private static boolean isPeriod(Reading reading) {
        return reading.whole()
                && reading.facts().size() == 1
                && (reading.says(Fact.OfPeriod.class) || reading.says(Fact.PartOfYear.class));
    }

    private static boolean isCount(Reading reading) {
        return reading.whole() && reading.says(Fact.Number.class) && reading.says(Fact.Counts.class);
    }
}
